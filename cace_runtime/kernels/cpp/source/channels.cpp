namespace {

// Receiver factor and choice of channel: moments of edge channel c = (a, b), [n~][l].
template <int t, class V>
INLINE void channel_moments(const real *moments, const real *receiver, int c, real *out) {
    const int column = Layer<t>::per_channel ? c : c / N_EMBEDDING;
    const vec factor = at(receiver + c % N_EMBEDDING * W);
    constexpr int R = REALS<V>;
    for (int k = 0; k < N_BESSEL; ++k) {
        const real *from = moments + size_t(k * Layer<t>::n_lanes + column) * N_LVECTORS * R;
        real *to = out + k * N_LVECTORS * R;
        for (int l = 0; l < N_LVECTORS; ++l) store<V>(to + l * R, load<V>(from + l * R) * factor);
    }
}
template <int t, class V>
INLINE void channel_moments_reverse(const real *d_channel, const real *receiver, int c, real *d_moments) {
    const int column = Layer<t>::per_channel ? c : c / N_EMBEDDING;
    const vec factor = at(receiver + c % N_EMBEDDING * W);
    constexpr int R = REALS<V>;
    for (int k = 0; k < N_BESSEL; ++k) {
        real *to = d_moments + size_t(k * Layer<t>::n_lanes + column) * N_LVECTORS * R;
        const real *from = d_channel + k * N_LVECTORS * R;
        for (int l = 0; l < N_LVECTORS; ++l) store<V>(to + l * R, load<V>(to + l * R) + load<V>(from + l * R) * factor);
    }
}

// A of edge channel c for radial channels n, n + 1, ...: mixing, and the other parts of the message. `exponential` are
// sums over neighbours, `before` is A of the layer before, both of all columns (c n).
template <int t, int N, class V>
INLINE void a_tile(const Model &m, const real *channel, const real *exponential, const real *before, int c, int n,
                   real *a) {
    using L = Layer<t>;
    constexpr int R = REALS<V>;
    if constexpr (L::has_sum)
        mix<N, V>(channel, m.mixing[t > 0].data() + size_t(c) * N_BESSEL * N_RADIAL + n, a);
    else
        for (int i = 0; i < N * N_LVECTORS; ++i) store<V>(a + i * R, V{});
    const int column = c * N_RADIAL + n;
    if constexpr (L::exponential)
        for (int i = 0; i < N * N_LVECTORS; ++i)
            store<V>(a + i * R, load<V>(a + i * R) + load<V>(exponential + (size_t(column) * N_LVECTORS + i) * R));
    if constexpr (L::memory)
        for (int k = 0; k < N; ++k)
            for (int l = 0; l < N_LVECTORS; ++l) {
                const int i = k * N_LVECTORS + l;
                const real weight = m.memory[t][weight_degree(l) * N_MIXED + column + k];
                store<V>(a + i * R,
                         load<V>(a + i * R) + weight * load<V>(before + (size_t(column) * N_LVECTORS + i) * R));
            }
}

}  // namespace
