namespace {

// y[o][l] = sum_i w[d(l)][i][o] x[i][l]: the same for all components of a degree; W atoms at a time, V is vec or dual.
template <int N_IN, int N_OUT, class V>
__attribute__((flatten, noinline)) void degree_product(const real *x, const real *weights, real *y) {
    constexpr int R = REALS<V>;
    for_tiles<4, N_OUT>([&](int o, auto N) {
        constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) * W / R / N.value);
        static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto t) {
            using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, t.value>;
            const real *w = weights + size_t(Part::degree) * N_IN * N_OUT + o;
            V sum[N.value][Part::n] = {};
            for (int i = 0; i < N_IN; ++i, w += N_OUT) {
                vec factor[N.value];
                static_for<N.value>([&](auto k) { factor[k] = all(w[k]); });
                static_for<Part::n>([&](auto l) {
                    const V from = load<V>(x + (i * N_LVECTORS + Part::first + l) * R);
                    static_for<N.value>([&](auto k) { sum[k][l] += factor[k] * from; });
                });
            }
            static_for<N.value>([&](auto k) {
                static_for<Part::n>(
                    [&](auto l) { store<V>(y + (size_t(o + k) * N_LVECTORS + Part::first + l) * R, sum[k][l]); });
            });
        });
    });
}

}  // namespace
