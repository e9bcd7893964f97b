namespace {

struct Edges {  // of one atom, padded with edges beyond the cutoff to whole vectors
    const real *x, *y, *z;
    real *gx, *gy, *gz;  // dE/d(edge vector)
    int n, n_padded;
};

// M[l, (n~, s)] = sum_e L_l R_n~ g[index_e, d(l), s] for N_S channels and weights per degree (N_D > 1) or not. Rows of
// g may be part of longer ones: G_APART is from row to row.
template <int N_S, int N_D, int G_APART = padded(N_D * N_S)>
struct EdgeSum {
    // Columns (n~, s) follow each other without gaps where two registers hold all s, and are then made by shuffles.
    static constexpr bool FLAT = N_S <= 2 * W && N_BESSEL <= 2 * W;
    static constexpr int APART = FLAT ? N_S : round_up(N_S, W);  // columns from n~ to n~
    static constexpr int K = N_BESSEL * APART;
    static constexpr int V = (K + W - 1) / W;
    static constexpr int ROW = padded(K);  // length of a row of M
    static constexpr int G_ROW = G_APART;
    static constexpr int CHUNK = std::max(W, std::min(128, 16384 / (ROW * int(sizeof(real))) / W * W));
    static constexpr int STRIDE = CHUNK + W;  // apart from powers of two

    struct Work {
        alignas(128) real angular[N_LVECTORS * STRIDE];
        alignas(128) real radial[N_BESSEL * STRIDE];
        alignas(128) real columns[FLAT ? CHUNK * V * W : 1];  // R_n~ of every column, edge by edge
    };

    __attribute__((flatten, noinline)) static void forward(const Model &m, const Edges &e, const real *g,
                                                           const int32_t *index, real *out, Work &work) {
        for (int i = 0; i < N_LVECTORS * ROW; i += W) put(out + i, vec{});
        for (int start = 0; start < e.n; start += CHUNK) {
            const int n = std::min(CHUNK, e.n - start);
            for (int i = 0; i < n; i += W) {
                const vec x = at(e.x + start + i), y = at(e.y + start + i), z = at(e.z + start + i);
                const vec r = square_root(x * x + y * y + z * z);
                radial_functions<false>(m, r, envelope(m, r), work.radial + i, nullptr, STRIDE);
                const vec inverse = real(1) / (r + m.epsilon);
                const vec unit[3] = {x * inverse, y * inverse, z * inverse};
                angular_functions(unit, work.angular + i, STRIDE);
                if constexpr (FLAT) spread_radial(work, i);
            }
            add_chunk(work.angular, work, g, index + start, n, out);
        }
    }

    // The sum over the edges of a chunk; angular functions are given apart, radial ones are those of `work`.
    static INLINE void add_chunk(const real *angular, const Work &work, const real *g, const int32_t *index, int n,
                                 real *out) {
        if constexpr (N_D == 1)
            add<0, N_LVECTORS, 0>(angular, work, g, index, n, out);
        else
            static_for<L_TOP + 1>([&](auto d) {
                add<first_row(d.value), first_row(d.value + 1), d.value * N_S>(angular, work, g, index, n, out);
            });
    }

    // Lane J of column vector I takes entry (column / N_S) of R or (column % N_S) of g.
    template <int I, bool RADIAL, int... J>
    static INLINE vec chosen(vec low, vec high, std::integer_sequence<int, J...>) {
        return shuffled<((I * W + J) < K ? RADIAL ? (I * W + J) / N_S : (I * W + J) % N_S : 0)...>(low, high);
    }
    static INLINE void spread_radial(Work &work, int i) {
        constexpr int HALVES = (N_BESSEL + W - 1) / W;
        vec rows[2][W];
        for (int h = 0; h < HALVES; ++h) {
            static_for<W>([&](auto k) {
                rows[h][k] = h * W + k < N_BESSEL ? at(work.radial + (h * W + k) * STRIDE + i) : vec{};
            });
            transpose(rows[h]);
        }
        static_for<W>([&](auto e) {
            static_for<V>([&](auto v) {
                put(work.columns + (size_t(i + e) * V + v) * W,
                    chosen<v.value, true>(rows[0][e], rows[HALVES - 1][e], std::make_integer_sequence<int, W>{}));
            });
        });
    }

    // Rows [FIRST, LAST) of M, in tiles of registers; OFFSET is where their weights start in a row of g.
    template <int FIRST, int LAST, int OFFSET>
    static INLINE void add(const real *angular, const Work &work, const real *g, const int32_t *index, int n,
                           real *out) {
        constexpr int MOST = N_REGISTERS == 32 ? 24 : 10;
        constexpr int ROWS = LAST - FIRST < MOST / 2 ? LAST - FIRST : MOST / 2;
        constexpr int TILES = (LAST - FIRST + ROWS - 1) / ROWS;
        static_for<TILES>([&](auto i) {
            constexpr int first = FIRST + (LAST - FIRST) * i.value / TILES,
                          last = FIRST + (LAST - FIRST) * (i.value + 1) / TILES;
            constexpr int COLUMNS = std::min({V, MOST / (last - first), 4});
            static_for<V / COLUMNS>([&](auto v) {
                tile_sum<first, last, v.value * COLUMNS, COLUMNS, OFFSET>(angular, work, g, index, n, out);
            });
            if constexpr (V % COLUMNS)
                tile_sum<first, last, V / COLUMNS * COLUMNS, V % COLUMNS, OFFSET>(angular, work, g, index, n, out);
        });
    }
    template <int FIRST, int LAST, int COLUMN, int COLUMNS, int OFFSET>
    static INLINE void tile_sum(const real *all_angular, const Work &work, const real *g, const int32_t *index, int n,
                                real *out) {
        vec sum[LAST - FIRST][COLUMNS];
        static_for<LAST - FIRST>([&](auto l) {
            static_for<COLUMNS>([&](auto v) { sum[l][v] = at(out + (FIRST + l) * ROW + (COLUMN + v) * W); });
        });
        const real *angular = all_angular + FIRST * STRIDE;
        for (int e = 0; e < n; ++e) {
            const real *row = g + size_t(index[e]) * G_ROW + OFFSET;
            vec values[COLUMNS];
            if constexpr (FLAT) {
                const vec low = at(row), high = N_S > W ? at(row + W) : low;
                static_for<COLUMNS>([&](auto v) {
                    values[v] = chosen<COLUMN + v.value, false>(low, high, std::make_integer_sequence<int, W>{}) *
                                at(work.columns + (size_t(e) * V + COLUMN + v) * W);
                });
            } else {
                static_for<COLUMNS>([&](auto v) {
                    constexpr int column = (COLUMN + v.value) * W;
                    values[v] = at(row + column % APART) * work.radial[column / APART * STRIDE + e];
                });
            }
            static_for<LAST - FIRST>([&](auto l) {
                const vec factor = all(angular[l * STRIDE + e]);
                static_for<COLUMNS>([&](auto v) { sum[l][v] += factor * values[v]; });
            });
        }
        static_for<LAST - FIRST>([&](auto l) {
            static_for<COLUMNS>([&](auto v) { put(out + (FIRST + l) * ROW + (COLUMN + v) * W, sum[l][v]); });
        });
    }

    // Cotangents: of the edge vectors (added to gx, gy, gz) and, with TO_G, of the senders' rows (added to dg).
    template <bool TO_G>
    __attribute__((flatten, noinline)) static void reverse(const Model &m, const Edges &e, const real *g,
                                                           const int32_t *index, const real *dm, real *dg,
                                                           const int32_t *target) {
        constexpr int MOST = N_REGISTERS == 32 ? 10 : 5;
        constexpr int G = (N_D * N_S + W - 1) / W;  // vectors of a row of g
        alignas(128) real radial[N_BESSEL * W], slope[N_BESSEL * W], angular[N_LVECTORS * W];
        alignas(128) real d_radial[N_BESSEL * W], d_angular[N_LVECTORS * W];
        alignas(128) real weights[G * W * W], d_weights[G * W * W];
        for (int start = 0; start < e.n; start += W) {
            const int n = std::min(W, e.n - start);
            const vec x = at(e.x + start), y = at(e.y + start), z = at(e.z + start);
            const vec r = square_root(x * x + y * y + z * z);
            radial_functions<true>(m, r, envelope(m, r), radial, slope, W);
            const vec inverse = real(1) / (r + m.epsilon);
            const vec unit[3] = {x * inverse, y * inverse, z * inverse};
            angular_functions(unit, angular, W);
            for (int v = 0; v < G; ++v) {  // the senders' rows, edges contiguous
                vec rows[W];
                static_for<W>([&](auto i) { rows[i] = at(g + size_t(index[start + i]) * G_ROW + v * W); });
                transpose(rows);
                static_for<W>([&](auto i) { put(weights + (v * W + i) * W, rows[i]); });
            }
            for (int k = 0; k < N_BESSEL; ++k) put(d_radial + k * W, vec{});
            if constexpr (TO_G)
                for (int k = 0; k < G * W; ++k) put(d_weights + k * W, vec{});

            static_for<n_tiles(false, MOST)>([&](auto i) {
                using Part = TileAt<false, MOST, i.value>;
                constexpr int D0 = N_D > 1 ? degree_of(Part::first) : 0;
                constexpr int D1 = N_D > 1 ? degree_of(Part::first + Part::n - 1) + 1 : 1;  // degrees [D0, D1)
                vec factor[Part::n], d_factor[Part::n];
                static_for<Part::n>([&](auto l) {
                    factor[l] = at(angular + (Part::first + l) * W);
                    d_factor[l] = vec{};
                });
                const real *dm_rows = dm + Part::first * ROW;
                for (int s = 0; s < N_S; ++s) {
                    vec weight[D1 - D0], to_weight[D1 - D0] = {};
                    static_for<D1 - D0>([&](auto d) { weight[d] = at(weights + ((D0 + d) * N_S + s) * W); });
                    for (int k = 0; k < N_BESSEL; ++k) {
                        const vec rk = at(radial + k * W);
                        vec to_radial = at(d_radial + k * W);
                        static_for<D1 - D0>([&](auto d) {
                            constexpr int from = N_D > 1 ? std::max(Part::first, first_row(D0 + d.value)) : Part::first;
                            constexpr int to = N_D > 1 ? std::min(Part::first + Part::n, first_row(D0 + d.value + 1))
                                                       : Part::first + Part::n;
                            const vec product = rk * weight[d];
                            vec sum = {};
                            static_for<to - from>([&](auto i) {
                                constexpr int l = from - Part::first + i.value;
                                const vec y_l = all(dm_rows[l * ROW + k * APART + s]);
                                sum += y_l * factor[l];
                                d_factor[l] += y_l * product;
                            });
                            to_weight[d] += rk * sum;
                            to_radial += weight[d] * sum;
                        });
                        put(d_radial + k * W, to_radial);
                    }
                    if constexpr (TO_G)
                        static_for<D1 - D0>([&](auto d) {
                            real *const p = d_weights + ((D0 + d) * N_S + s) * W;
                            put(p, at(p) + to_weight[d]);
                        });
                }
                static_for<Part::n>([&](auto l) { put(d_angular + (Part::first + l) * W, d_factor[l]); });
            });

            if constexpr (TO_G) {
                for (int v = 0; v < G; ++v) {
                    vec rows[W];
                    static_for<W>([&](auto i) { rows[i] = at(d_weights + (v * W + i) * W); });
                    transpose(rows);
                    alignas(128) real block[W * W];
                    static_for<W>([&](auto i) { put(block + i * W, rows[i]); });
                    for (int i = 0; i < n; ++i) {
                        real *const p = dg + size_t(target[start + i]) * G_ROW + v * W;
                        put(p, at(p) + at(block + i * W));
                    }
                }
            }

            vec along = {}, d_unit[3] = {};
            for (int k = 0; k < N_BESSEL; ++k) along += at(d_radial + k * W) * at(slope + k * W);
            // Adjoint of the recurrence in angular_functions, highest component first
            static_for<N_LVECTORS - 1>([&](auto i) {
                constexpr int l = N_LVECTORS - 1 - i.value;
                constexpr Factor factor = factor_of(l);
                const vec d = at(d_angular + l * W);
                d_unit[factor.axis] += d * at(angular + factor.row * W);
                put(d_angular + factor.row * W, at(d_angular + factor.row * W) + d * unit[factor.axis]);
            });
            // u = v/(r + epsilon): du_a/dv_b = delta_ab/(r + epsilon) - u_a v_b/(r (r + epsilon))
            const vec dot = (d_unit[0] * unit[0] + d_unit[1] * unit[1] + d_unit[2] * unit[2]) * inverse;
            const vec radially = (along - dot) / r;
            put(e.gx + start, at(e.gx + start) + d_unit[0] * inverse + radially * x);
            put(e.gy + start, at(e.gy + start) + d_unit[1] * inverse + radially * y);
            put(e.gz + start, at(e.gz + start) + d_unit[2] * inverse + radially * z);
        }
    }
};

}  // namespace
