#ifdef GRADIENT
namespace {

// Edge sums of duals. In `Edges`, gx, gy, gz are here the changes of the edge vectors; sums, the senders' rows and
// cotangents are pairs of arrays, values and changes.
struct Pair {
    real *v, *d;
};

// Functions of W edges and their changes.
struct EdgeGeometry {
    vec r, r_change, unit[3], unit_change[3];

    INLINE EdgeGeometry(const Model &m, const Edges &e, int k) {
        const vec x[3] = {at(e.x + k), at(e.y + k), at(e.z + k)}, dx[3] = {at(e.gx + k), at(e.gy + k), at(e.gz + k)};
        r = square_root(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
        r_change = (x[0] * dx[0] + x[1] * dx[1] + x[2] * dx[2]) / r;
        const vec inverse = real(1) / (r + m.epsilon);
        for (int a = 0; a < 3; ++a) {
            unit[a] = x[a] * inverse;
            unit_change[a] = (dx[a] - unit[a] * r_change) * inverse;
        }
    }
    INLINE void angular(real *values, real *changes, int stride) const {
        put(values, all(1));
        put(changes, vec{});
        static_for<N_LVECTORS - 1>([&](auto i) {
            constexpr Factor factor = factor_of(i.value + 1);
            const vec value = at(values + factor.row * stride);
            put(values + (i.value + 1) * stride, value * unit[factor.axis]);
            put(changes + (i.value + 1) * stride,
                value * unit_change[factor.axis] + at(changes + factor.row * stride) * unit[factor.axis]);
        });
    }
    INLINE void radial(const Model &m, real *values, real *changes, int stride) const {
        radial_functions<true>(m, r, envelope(m, r), values, changes, stride);
        for (int k = 0; k < N_BESSEL; ++k) put(changes + k * stride, at(changes + k * stride) * r_change);
    }
};

// R = c sin(k r) f / r:  dR/dk = c cos(k r) f, and its change c (cos(k r) f' - k sin(k r) f) dr.
INLINE void add_frequencies(const Model &m, const EdgeGeometry &edge, const real *d_radial, real *frequencies) {
    const Envelope cut = envelope(m, edge.r);
    for (int k = 0; k < N_BESSEL; ++k) {
        const SinCos sc = sincos(edge.r * m.bessel[k]);
        const dual by_k = {m.prefactor * sc.cos * cut.f,
                           m.prefactor * (sc.cos * cut.slope - m.bessel[k] * sc.sin * cut.f) * edge.r_change};
        put(frequencies + k * W,
            at(frequencies + k * W) + change_of_product(by_k, load<dual>(d_radial + k * 2 * W)));
    }
}

template <int N_S, int N_D, int G_APART = padded(N_D * N_S)>
struct DualEdgeSum {
    using Sum = EdgeSum<N_S, N_D, G_APART>;
    static constexpr int STRIDE = Sum::STRIDE, G_ROW = Sum::G_ROW, ROW = Sum::ROW;

    struct Work {
        typename Sum::Work value, change;
    };

    // M = sum_e L_l R_n~ g, and its change; g.d is null where g does not change.
    __attribute__((noinline)) static void forward(const Model &m, const Edges &e, Pair g, const int32_t *index,
                                                  Pair out, Work &work) {
        for (int i = 0; i < N_LVECTORS * ROW; i += W) {
            put(out.v + i, vec{});
            put(out.d + i, vec{});
        }
        for (int start = 0; start < e.n; start += Sum::CHUNK) {
            const int n = std::min(Sum::CHUNK, e.n - start);
            for (int i = 0; i < n; i += W) functions(m, e, start, i, work);
            add(work.value.angular, work.value, g.v, index + start, n, out.v);
            add(work.change.angular, work.value, g.v, index + start, n, out.d);
            add(work.value.angular, work.change, g.v, index + start, n, out.d);
            if (g.d) add(work.value.angular, work.value, g.d, index + start, n, out.d);
        }
    }
    __attribute__((flatten, noinline)) static void functions(const Model &m, const Edges &e, int start, int i,
                                                             Work &work) {
        const EdgeGeometry edge(m, e, start + i);
        edge.radial(m, work.value.radial + i, work.change.radial + i, STRIDE);
        edge.angular(work.value.angular + i, work.change.angular + i, STRIDE);
        if constexpr (Sum::FLAT) {
            Sum::spread_radial(work.value, i);
            Sum::spread_radial(work.change, i);
        }
    }
    __attribute__((flatten, noinline)) static void add(const real *angular, const typename Sum::Work &work,
                                                       const real *g, const int32_t *index, int n, real *out) {
        Sum::add_chunk(angular, work, g, index, n, out);
    }

    // From the cotangent of M: those of the rows of g (added to dg at `target`, unless dg.v is null) and the gradient
    // of the Bessel frequencies [n~][W].
    __attribute__((flatten, noinline)) static void reverse(const Model &m, const Edges &e, Pair g, const int32_t *index,
                                                           Pair dm, Pair dg, const int32_t *target, real *frequencies) {
        constexpr int G = (N_D * N_S + W - 1) / W, TILE = 4;
        alignas(128) real angular[2][N_LVECTORS * W], radial[2][N_BESSEL * W], weights[2][G * W * W];
        alignas(128) real d_radial[N_BESSEL * 2 * W], d_weights[G * W * 2 * W];
        for (int start = 0; start < e.n; start += W) {
            const int n = std::min(W, e.n - start);
            const EdgeGeometry edge(m, e, start);
            edge.angular(angular[0], angular[1], W);
            edge.radial(m, radial[0], radial[1], W);
            for (int part = 0; part < (g.d ? 2 : 1); ++part)
                for (int v = 0; v < G; ++v) {  // the senders' rows, edges contiguous
                    vec rows[W];
                    static_for<W>(
                        [&](auto i) { rows[i] = at((part ? g.d : g.v) + size_t(index[start + i]) * G_ROW + v * W); });
                    transpose(rows);
                    static_for<W>([&](auto i) { put(weights[part] + (v * W + i) * W, rows[i]); });
                }
            for (int k = 0; k < N_BESSEL; ++k) store<dual>(d_radial + k * 2 * W, dual{});
            for (int d = 0; d < N_D; ++d) {
                const int from = N_D > 1 ? first_row(d) : 0, to = N_D > 1 ? first_row(d + 1) : N_LVECTORS;
                for (int s = 0; s < N_S; ++s) {
                    const int at_g = (d * N_S + s) * W;
                    const dual weight = {at(weights[0] + at_g), g.d ? at(weights[1] + at_g) : vec{}};
                    dual to_weight = {};
                    for_tiles<TILE, N_BESSEL>([&](int k, auto K) {
                        dual sum[K.value] = {};
                        for (int l = from; l < to; ++l) {
                            const dual y = {at(angular[0] + l * W), at(angular[1] + l * W)};
                            const size_t row = size_t(l) * ROW + k * Sum::APART + s;
                            static_for<K.value>([&](auto i) {
                                const vec v = all(dm.v[row + i * Sum::APART]), d = all(dm.d[row + i * Sum::APART]);
                                sum[i].v += v * y.v;
                                sum[i].d += v * y.d + d * y.v;
                            });
                        }
                        static_for<K.value>([&](auto i) {
                            const dual r = {at(radial[0] + (k + i) * W), at(radial[1] + (k + i) * W)};
                            real *const p = d_radial + (k + i) * 2 * W;
                            store<dual>(p, load<dual>(p) + weight * sum[i]);
                            to_weight += r * sum[i];
                        });
                    });
                    store<dual>(d_weights + (d * N_S + s) * 2 * W, to_weight);
                }
            }
            add_frequencies(m, edge, d_radial, frequencies);
            if (!dg.v) continue;
            for (int v = 0; v < G; ++v)
                for (int part = 0; part < 2; ++part) {
                    vec rows[W];
                    static_for<W>([&](auto i) {
                        rows[i] = v * W + i < N_D * N_S ? at(d_weights + ((v * W + i) * 2 + part) * W) : vec{};
                    });
                    transpose(rows);
                    alignas(128) real block[W * W];
                    static_for<W>([&](auto i) { put(block + i * W, rows[i]); });
                    for (int i = 0; i < n; ++i) {
                        real *const p = (part ? dg.d : dg.v) + size_t(target[start + i]) * G_ROW + v * W;
                        put(p, at(p) + at(block + i * W));
                    }
                }
        }
    }
};

}  // namespace
#endif
