namespace {

// y[o][l] = sum_i w[d(l)][i][o] x[i][l]: the same for all components of a degree; W atoms at a time.
template <int N_IN, int N_OUT>
__attribute__((flatten, noinline)) void degree_product(const real *x, const real *weights, real *y) {
    for_tiles<4, N_OUT>([&](int o, auto N) {
        constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) / N.value);
        static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto t) {
            using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, t.value>;
            const real *w = weights + size_t(Part::degree) * N_IN * N_OUT + o;
            vec sum[N.value][Part::n] = {};
            for (int i = 0; i < N_IN; ++i, w += N_OUT) {
                vec factor[N.value];
                static_for<N.value>([&](auto k) { factor[k] = all(w[k]); });
                static_for<Part::n>([&](auto l) {
                    const vec from = at(x + (i * N_LVECTORS + Part::first + l) * W);
                    static_for<N.value>([&](auto k) { sum[k][l] += factor[k] * from; });
                });
            }
            static_for<N.value>([&](auto k) {
                static_for<Part::n>(
                    [&](auto l) { put(y + (size_t(o + k) * N_LVECTORS + Part::first + l) * W, sum[k][l]); });
            });
        });
    });
}

}  // namespace
