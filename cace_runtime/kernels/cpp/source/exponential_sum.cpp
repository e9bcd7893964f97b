namespace {

// Sums with exp(-q r) f(r): X[l, x] = sum_e rows[index_e][l, x] exp(-q[d(l), x] r_e) f_e, x = (c n).
struct ExponentialSum {
    static constexpr int ROWS = N_LVECTORS * MIXED_ROW;  // numbers per atom
    static constexpr int CHUNK = W;
    static constexpr int MOST = N_REGISTERS == 32 ? 10 : 5;

    struct Work {
        alignas(128) real decay[CHUNK * MIXED_ROW];
        alignas(128) real f[CHUNK], slope[CHUNK], along[CHUNK * W];
    };

    static INLINE vec functions(const Model &m, const Edges &e, int start, Work &work) {
        const vec x = at(e.x + start), y = at(e.y + start), z = at(e.z + start);
        const vec r = square_root(x * x + y * y + z * z);
        const Envelope cut = envelope(m, r);
        put(work.f, cut.f);
        put(work.slope, cut.slope);
        return r;
    }
    static INLINE void decays(const real *q, vec r, int n, Work &work) {
        for (int e = 0; e < n; ++e)
            for (int x = 0; x < MIXED_ROW; x += W) put(work.decay + e * MIXED_ROW + x, exponential(at(q + x) * -r[e]));
    }

    __attribute__((flatten, noinline)) static void forward(const Model &m, const Edges &edges, const real *q,
                                                           const real *rows, const int32_t *index, real *out,
                                                           Work &work) {
        for (int i = 0; i < ROWS; i += W) put(out + i, vec{});
        for (int start = 0; start < edges.n; start += CHUNK) {
            const int n = std::min(CHUNK, edges.n - start);
            const vec r = functions(m, edges, start, work);
            int degree = -1;
            static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
                using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
                if (Part::degree != degree) decays(q + Part::degree * MIXED_ROW, r, n, work);
                degree = Part::degree;
                for (int x = 0; x < MIXED_ROW; x += W) {
                    vec sum[Part::n];
                    static_for<Part::n>([&](auto l) { sum[l] = at(out + (Part::first + l) * MIXED_ROW + x); });
                    for (int e = 0; e < n; ++e) {
                        const vec phi = at(work.decay + e * MIXED_ROW + x) * work.f[e];
                        const real *row = rows + size_t(index[start + e]) * ROWS + Part::first * MIXED_ROW + x;
                        static_for<Part::n>([&](auto l) { sum[l] += phi * at(row + l * MIXED_ROW); });
                    }
                    static_for<Part::n>([&](auto l) { put(out + (Part::first + l) * MIXED_ROW + x, sum[l]); });
                }
            });
        }
    }

    // The weight is the same both ways, so an atom's own cotangent is the same sum over its neighbours' cotangents.
    // Adds the gradient of the messages that this atom sent to its edges.
    __attribute__((flatten, noinline)) static void reverse(const Model &m, const Edges &edges, const real *q,
                                                           const real *own, const real *d_rows, const int32_t *index,
                                                           real *d_own, Work &work) {
        for (int i = 0; i < ROWS; i += W) put(d_own + i, vec{});
        for (int start = 0; start < edges.n; start += CHUNK) {
            const int n = std::min(CHUNK, edges.n - start);
            const vec r = functions(m, edges, start, work);
            for (int e = 0; e < CHUNK; ++e) put(work.along + e * W, vec{});
            int degree = -1;
            static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
                using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
                if (Part::degree != degree) decays(q + Part::degree * MIXED_ROW, r, n, work);
                degree = Part::degree;
                for (int x = 0; x < MIXED_ROW; x += W) {
                    vec sum[Part::n], mine[Part::n];
                    static_for<Part::n>([&](auto l) {
                        sum[l] = at(d_own + (Part::first + l) * MIXED_ROW + x);
                        mine[l] = at(own + (Part::first + l) * MIXED_ROW + x);
                    });
                    const vec q_x = at(q + Part::degree * MIXED_ROW + x);
                    for (int e = 0; e < n; ++e) {
                        const vec decay = at(work.decay + e * MIXED_ROW + x);
                        const vec phi = decay * work.f[e];
                        const real *row = d_rows + size_t(index[start + e]) * ROWS + Part::first * MIXED_ROW + x;
                        vec overlap = {};
                        static_for<Part::n>([&](auto l) {
                            const vec theirs = at(row + l * MIXED_ROW);
                            sum[l] += phi * theirs;
                            overlap += mine[l] * theirs;
                        });
                        put(work.along + e * W, at(work.along + e * W) + overlap * (decay * work.slope[e] - phi * q_x));
                    }
                    static_for<Part::n>([&](auto l) { put(d_own + (Part::first + l) * MIXED_ROW + x, sum[l]); });
                }
            });
            vec rows[W];
            static_for<W>([&](auto i) { rows[i] = at(work.along + i * W); });
            transpose(rows);
            vec along = {};
            static_for<W>([&](auto i) { along += rows[i]; });
            along /= r;
            put(edges.gx + start, at(edges.gx + start) + along * at(edges.x + start));
            put(edges.gy + start, at(edges.gy + start) + along * at(edges.y + start));
            put(edges.gz + start, at(edges.gz + start) + along * at(edges.z + start));
        }
    }
};

}  // namespace
