namespace {

// a[n][l] = sum_n~ w[d(l), n~, n] moments[n~][l] for N radial channels; weights apart by N_RADIAL per n~.
template <int N, class V>
INLINE void mix(const real *moments, const real *weights, real *a) {
    constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) * W / REALS<V> / N);
    static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
        using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
        const real *w = weights + size_t(Part::degree) * N_CHANNELS * N_BESSEL * N_RADIAL;
        V sum[N][Part::n] = {};
        for (int k = 0; k < N_BESSEL; ++k, w += N_RADIAL) {
            vec factor[N];
            static_for<N>([&](auto n) { factor[n] = all(w[n]); });
            static_for<Part::n>([&](auto l) {
                const V moment = load<V>(moments + (k * N_LVECTORS + Part::first + l) * REALS<V>);
                static_for<N>([&](auto n) { sum[n][l] += factor[n] * moment; });
            });
        }
        static_for<N>([&](auto n) {
            static_for<Part::n>(
                [&](auto l) { store<V>(a + (n * N_LVECTORS + Part::first + l) * REALS<V>, sum[n][l]); });
        });
    });
}
// moments'[n~][l] += sum_n w a'[n][l]
template <int N, class V>
INLINE void mix_reverse(const real *da, const real *weights, real *d_moments) {
    constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) * W / REALS<V> / N);
    static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
        using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
        const real *w = weights + size_t(Part::degree) * N_CHANNELS * N_BESSEL * N_RADIAL;
        V from[N][Part::n];
        static_for<N>([&](auto n) {
            static_for<Part::n>(
                [&](auto l) { from[n][l] = load<V>(da + (n * N_LVECTORS + Part::first + l) * REALS<V>); });
        });
        for (int k = 0; k < N_BESSEL; ++k, w += N_RADIAL) {
            vec factor[N];
            static_for<N>([&](auto n) { factor[n] = all(w[n]); });
            static_for<Part::n>([&](auto l) {
                real *const p = d_moments + (k * N_LVECTORS + Part::first + l) * REALS<V>;
                V sum = load<V>(p);
                static_for<N>([&](auto n) { sum += factor[n] * from[n][l]; });
                store<V>(p, sum);
            });
        }
    });
}
constexpr int MIX_TILE = 4;
// f(first n, number of n as a constant) over all radial channels
template <class F>
INLINE void for_radial_tiles(F &&f) {
    for_tiles<MIX_TILE, N_RADIAL>(f);
}

// The proved programs on one vector of atoms: A [l] -> B [f], and A, B' -> A'.
template <class V>
__attribute__((flatten, noinline)) void symmetrise(const real *a, real *b) {
    forward<V>(a, long(REALS<V>), b, long(REALS<V>));
}
template <class V>
__attribute__((flatten, noinline)) void symmetrise_reverse(const real *a, const real *db, real *da) {
    backward<V>(a, long(REALS<V>), db, long(REALS<V>), da, long(REALS<V>));
}

}  // namespace
