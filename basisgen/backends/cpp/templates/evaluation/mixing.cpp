namespace {

// a[n][l] = sum_n~ w[d(l), n~, n] moments[n~][l] for N radial channels; weights apart by N_RADIAL per n~.
template <int N>
INLINE void mix(const real *moments, const real *weights, real *a) {
    constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) / N);
    static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
        using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
        const real *w = weights + size_t(Part::degree) * N_CHANNELS * N_BESSEL * N_RADIAL;
        vec sum[N][Part::n] = {};
        for (int k = 0; k < N_BESSEL; ++k, w += N_RADIAL) {
            vec factor[N];
            static_for<N>([&](auto n) { factor[n] = all(w[n]); });
            static_for<Part::n>([&](auto l) {
                const vec moment = at(moments + (k * N_LVECTORS + Part::first + l) * W);
                static_for<N>([&](auto n) { sum[n][l] += factor[n] * moment; });
            });
        }
        static_for<N>([&](auto n) {
            static_for<Part::n>([&](auto l) { put(a + (n * N_LVECTORS + Part::first + l) * W, sum[n][l]); });
        });
    });
}
// moments'[n~][l] += sum_n w a'[n][l]
template <int N>
INLINE void mix_reverse(const real *da, const real *weights, real *d_moments) {
    constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) / N);
    static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
        using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
        const real *w = weights + size_t(Part::degree) * N_CHANNELS * N_BESSEL * N_RADIAL;
        vec from[N][Part::n];
        static_for<N>([&](auto n) {
            static_for<Part::n>([&](auto l) { from[n][l] = at(da + (n * N_LVECTORS + Part::first + l) * W); });
        });
        for (int k = 0; k < N_BESSEL; ++k, w += N_RADIAL) {
            vec factor[N];
            static_for<N>([&](auto n) { factor[n] = all(w[n]); });
            static_for<Part::n>([&](auto l) {
                real *const p = d_moments + (k * N_LVECTORS + Part::first + l) * W;
                vec sum = at(p);
                static_for<N>([&](auto n) { sum += factor[n] * from[n][l]; });
                put(p, sum);
            });
        }
    });
}
constexpr int MIX_TILE = 4;
// f(first n, number of n as a constant) over all radial channels
template <class F>
INLINE void for_radial_tiles(F &&f) {
    for (int n = 0; n + MIX_TILE <= N_RADIAL; n += MIX_TILE) f(n, std::integral_constant<int, MIX_TILE>{});
    if constexpr (N_RADIAL % MIX_TILE)
        f(N_RADIAL / MIX_TILE * MIX_TILE, std::integral_constant<int, N_RADIAL % MIX_TILE>{});
}

// The proved programs on one vector of atoms: A [l][W] -> B [f][W], and A, B' -> A'.
__attribute__((flatten, noinline)) void symmetrise(const real *a, real *b) { forward<vec>(a, long(W), b, long(W)); }
__attribute__((flatten, noinline)) void symmetrise_reverse(const real *a, const real *db, real *da) {
    backward<vec>(a, long(W), db, long(W), da, long(W));
}

}  // namespace
