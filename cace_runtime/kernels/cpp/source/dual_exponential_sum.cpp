#ifdef GRADIENT
namespace {

// Sums with exp(-q r) f(r) of duals; see dual_edges.cpp.
struct DualExponentialSum {
    static constexpr int ROWS = ExponentialSum::ROWS, MOST = N_REGISTERS == 32 ? 10 : 5;

    struct Work {
        alignas(128) real decay[W * MIXED_ROW];
        alignas(128) real r[W], f[W], slope[W], change[W];
    };

    static INLINE void functions(const Model &m, const Edges &e, int start, Work &work) {
        const EdgeGeometry edge(m, e, start);
        const Envelope cut = envelope(m, edge.r);
        put(work.r, edge.r);
        put(work.f, cut.f);
        put(work.slope, cut.slope);
        put(work.change, edge.r_change);
    }
    static INLINE void decays(const real *q, int n, Work &work) {
        for (int e = 0; e < n; ++e)
            for (int x = 0; x < MIXED_ROW; x += W)
                put(work.decay + e * MIXED_ROW + x, exponential(at(q + x) * -work.r[e]));
    }
    // exp(-q r) f(r)
    static INLINE dual function(const real *q, int e, int x, const Work &work) {
        const vec decay = at(work.decay + e * MIXED_ROW + x);
        return {decay * work.f[e], decay * (work.slope[e] - at(q + x) * work.f[e]) * work.change[e]};
    }

    __attribute__((flatten, noinline)) static void forward(const Model &m, const Edges &edges, const real *q, Pair rows,
                                                           const int32_t *index, Pair out, Work &work) {
        for (int i = 0; i < ROWS; i += W) {
            put(out.v + i, vec{});
            put(out.d + i, vec{});
        }
        for (int start = 0; start < edges.n; start += W) {
            const int n = std::min(W, edges.n - start);
            functions(m, edges, start, work);
            int degree = -1;
            static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
                using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
                const real *q_d = q + Part::degree * MIXED_ROW;
                if (Part::degree != degree) decays(q_d, n, work);
                degree = Part::degree;
                for (int x = 0; x < MIXED_ROW; x += W) {
                    constexpr int first = Part::first * MIXED_ROW;
                    dual sum[Part::n];
                    static_for<Part::n>([&](auto l) {
                        sum[l] = {at(out.v + first + l * MIXED_ROW + x), at(out.d + first + l * MIXED_ROW + x)};
                    });
                    for (int e = 0; e < n; ++e) {
                        const dual phi = function(q_d, e, x, work);
                        const size_t row = size_t(index[start + e]) * ROWS + first + x;
                        static_for<Part::n>([&](auto l) {
                            sum[l] += phi * dual{at(rows.v + row + l * MIXED_ROW), at(rows.d + row + l * MIXED_ROW)};
                        });
                    }
                    static_for<Part::n>([&](auto l) {
                        put(out.v + first + l * MIXED_ROW + x, sum[l].v);
                        put(out.d + first + l * MIXED_ROW + x, sum[l].d);
                    });
                }
            });
        }
    }

    // Gradient of q [d][MIXED_ROW] from the cotangents y of this atom's sums: d exp(-q r) f / dq = -r exp(-q r) f.
    __attribute__((flatten, noinline)) static void add_decay(const Model &m, const Edges &edges, const real *q, Pair y,
                                                             Pair rows, const int32_t *index, real *gradient,
                                                             Work &work) {
        for (int start = 0; start < edges.n; start += W) {
            const int n = std::min(W, edges.n - start);
            functions(m, edges, start, work);
            for (int d = 0; d < N_WEIGHT_DEGREES; ++d) {
                const int from = N_WEIGHT_DEGREES > 1 ? first_row(d) : 0,
                          to = N_WEIGHT_DEGREES > 1 ? first_row(d + 1) : N_LVECTORS;
                const real *q_d = q + d * MIXED_ROW;
                decays(q_d, n, work);
                for (int x = 0; x < MIXED_ROW; x += W) {
                    vec sum = {};
                    for (int e = 0; e < n; ++e) {
                        dual overlap = {};
                        for (int l = from; l < to; ++l) {
                            const size_t own = size_t(l) * MIXED_ROW + x, row = size_t(index[start + e]) * ROWS + own;
                            overlap += dual{at(y.v + own), at(y.d + own)} * dual{at(rows.v + row), at(rows.d + row)};
                        }
                        const dual by_q = function(q_d, e, x, work) * dual{all(work.r[e]), all(work.change[e])};
                        sum -= change_of_product(by_q, overlap);
                    }
                    put(gradient + d * MIXED_ROW + x, at(gradient + d * MIXED_ROW + x) + sum);
                }
            }
        }
    }
};

}  // namespace
#endif
