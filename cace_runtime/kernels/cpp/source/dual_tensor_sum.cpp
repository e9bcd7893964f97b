#ifdef GRADIENT
namespace {

// The sums of tensor_sum.cpp on duals, and back: of the senders' rows, and what the weights of the functions meet.
//
// A row of h or M is the row of values, then that of changes. Geometry needs no cotangents here, so nothing of the way
// back is coupled twice: 60 products of duals with vectors and l up to 3. Weights of the functions are met W edges at a
// time: their cotangents of a register of channels are kept, [edge][path], and each weight is loaded once for all.
template <class Sum>
struct DualTensorSum : Sum {
    using Sum::BASE_FUNCTIONS, Sum::CHUNK, Sum::H_ROW, Sum::K_TOP, Sum::N_CONTRACTED, Sum::N_OPEN, Sum::PATHS,
        Sum::POWERS, Sum::ROWS, Sum::STRIDE, Sum::TURNS, Sum::V;
    static constexpr int BASE = BASE_FUNCTIONS;

    struct Work {
        alignas(128) real radial[2][BASE * STRIDE], powers[2][POWERS * STRIDE];  // values, changes
        alignas(128) real to_functions[W * PATHS * 2 * W], to_base[BASE * W * 2 * W];
    };
    struct Weights {  // of one layer, and what is added up for their gradient
        const std::vector<Linear> &network;
        const real *functions;
        real *to_functions;  // [turn][path][base][W], as `functions` are
        DenseSums &to_network;
        real *frequencies;  // [n~][W]
    };

    __attribute__((noinline)) static void forward(const Model &m, const Weights &of, const Edges &e, const real *spread,
                                                  const real *h, const int32_t *index, real *out, Work &work) {
        for (int i = 0; i < 2 * ROWS; i += W) put(out + i, vec{});
        for (int start = 0; start < e.n; start += CHUNK) {
            const int n = std::min(CHUNK, e.n - start);
            for (int i = 0; i < n; i += W) edge_functions(m, of.network, e, start + i, i, work);
            for (int v = 0; v < V; ++v)
                add(of.functions + size_t(v % TURNS) * PATHS * BASE * W, h + v * W, index + start, n, out + v * W,
                    work);
        }
        for (int i = 0; i < ROWS; i += W)
            for (int part = 0; part < 2; ++part)
                put(out + part * ROWS + i, at(out + part * ROWS + i) * at(spread + i));
    }

    // From the cotangents of M times `spread`; those of the senders' rows are added to dh.
    __attribute__((noinline)) static void reverse(const Model &m, const Weights &of, const Edges &e, const real *h,
                                                  const int32_t *index, const real *dm, real *dh, Work &work) {
        for (int start = 0; start < e.n; start += W) {
            const int n = std::min(W, e.n - start);
            const EdgeGeometry edge = edge_functions(m, of.network, e, start, 0, work);
            for (int v = 0; v < V; ++v) {
                const size_t turn = size_t(v % TURNS) * PATHS * BASE * W;
                for (int i = 0; i < n; ++i) {
                    const size_t row = size_t(index[start + i]) * 2 * H_ROW + v * W;
                    edge_reverse(of.functions + turn, i, h + row, dm + v * W, dh + row, work);
                }
                add_weights(n, of.to_functions + turn, work);
                for (int i = 0; i < n; ++i) add_base(of.functions + turn, i, !v, work);
            }
            base_reverse(m, of, edge, n, work);
        }
    }

  private:
    // Functions of W edges, at place i of the workspace
    __attribute__((flatten, noinline)) static EdgeGeometry edge_functions(const Model &m,
                                                                          const std::vector<Linear> &network,
                                                                          const Edges &e, int k, int i, Work &work) {
        const EdgeGeometry edge(m, e, k);
        Sum::template base_functions<dual>(m, network, edge.r, work.radial[0] + i, work.radial[1] + i);
        for (int n = 0; n < BASE; ++n) {
            real *const change = work.radial[1] + n * STRIDE + i;
            put(change, at(change) * edge.r_change);
        }
        real *const values = work.powers[0] + i, *const changes = work.powers[1] + i;
        put(values, all(1));
        put(changes, vec{});
        static_for<POWERS - 1>([&](auto b) {
            constexpr int row = b.value + 1;
            constexpr Factor factor = factor_of(row);
            const vec value = at(values + factor.row * STRIDE);
            put(values + row * STRIDE, value * edge.unit[factor.axis]);
            put(changes + row * STRIDE,
                value * edge.unit_change[factor.axis] + at(changes + factor.row * STRIDE) * edge.unit[factor.axis]);
        });
        Sum::as_coefficients(values);
        Sum::as_coefficients(changes);
        return edge;
    }
    static INLINE dual number(const real (&of)[2][POWERS * STRIDE], int row, int edge) {
        return {all(of[0][row * STRIDE + edge]), all(of[1][row * STRIDE + edge])};
    }
    static INLINE void unit(int edge, const Work &work, dual *u) {
        static_for<3>([&](auto axis) { u[axis] = number(work.powers, axis + 1, edge); });
    }
    // R of all paths, for one edge and register of channels
    static INLINE void path_functions(const real *weights, int edge, const Work &work, dual *functions) {
        dual values[BASE];
        static_for<BASE>([&](auto k) {
            values[k] = {all(work.radial[0][k * STRIDE + edge]), all(work.radial[1][k * STRIDE + edge])};
        });
        for (int p = 0; p < PATHS; ++p) {
            dual f = {};
            static_for<BASE>([&](auto k) { f += at(weights + (p * BASE + k) * W) * values[k]; });
            functions[p] = f;
        }
    }

    __attribute__((flatten, noinline)) static void add(const real *weights, const real *h, const int32_t *index, int n,
                                                       real *out, Work &work) {
        for (int i = 0; i < n; ++i) {
            dual functions[PATHS], u[3], contracted[N_CONTRACTED];
            path_functions(weights, i, work, functions);
            unit(i, work, u);
            Sum::contract(h + size_t(index[i]) * 2 * H_ROW, u, contracted);
            static_for<L_TOP + 1>([&](auto l) {
                constexpr int q = Sum::template top<l.value>(), rest = l.value - q;
                dual x[N_OPEN], sum[n_components(l.value)];
                real *const to = out + first_row(l.value) * MIXED_ROW;
                static_for<n_components(l.value)>(
                    [&](auto c) { sum[c] = Sum::template of_row<dual>(to + c * MIXED_ROW, ROWS); });
                Sum::template sum_paths<l.value>(contracted, functions, u, x);
                static_for<n_components(rest)>([&](auto b) {
                    const dual power = number(work.powers, first_row(rest) + b.value, i);
                    static_for<n_components(q)>([&](auto a) {
                        const dual from = x[first_row(q) + a];
                        sum[product_of(q, a.value, rest, b.value)] += rest ? power * from : from;
                    });
                });
                static_for<n_components(l.value)>([&](auto c) {
                    put(to + c * MIXED_ROW, sum[c].v);
                    put(to + ROWS + c * MIXED_ROW, sum[c].d);
                });
            });
        }
    }

    // Cotangents of the functions of one edge and register of channels, which are kept, and of the sender's row.
    __attribute__((flatten, noinline)) static void edge_reverse(const real *weights, int edge, const real *h,
                                                                const real *dm, real *dh, Work &work) {
        dual functions[PATHS], u[3], contracted[N_CONTRACTED], d_contracted[N_CONTRACTED] = {};
        path_functions(weights, edge, work, functions);
        unit(edge, work, u);
        Sum::contract(h, u, contracted);
        real *const kept = work.to_functions + size_t(edge) * PATHS * 2 * W;
        static_for<L_TOP + 1>([&](auto l) {
            constexpr int q_top = Sum::template top<l.value>(), rest = l.value - q_top;
            dual dx[N_OPEN];
            static_for<n_components(q_top)>([&](auto a) { dx[first_row(q_top) + a] = dual{}; });
            static_for<n_components(rest)>([&](auto b) {
                const dual factor = number(work.powers, first_row(rest) + b.value, edge);
                static_for<n_components(q_top)>([&](auto a) {
                    const dual from = Sum::template of_row<dual>(
                        dm + (first_row(l.value) + product_of(q_top, a.value, rest, b.value)) * MIXED_ROW, ROWS);
                    dx[first_row(q_top) + a] += rest ? factor * from : from;
                });
            });
            static_for<q_top + 1>([&](auto i) {
                constexpr int q = q_top - i.value;
                Sum::for_degrees([&](auto K) {
                    if constexpr (K.value >= q) {
                        constexpr int path = path_of(Sum::SENT, K.value, K.value - q, l.value);
                        dual to_function = {};
                        static_for<n_components(q)>([&](auto a) {
                            constexpr int place = Sum::first_contracted(K.value, K.value - q) + a.value;
                            constexpr int n = multiplicity(q, a.value);
                            const dual to = n > 1 ? real(n) * dx[first_row(q) + a] : dx[first_row(q) + a];
                            to_function += contracted[place] * to;
                            d_contracted[place] += functions[path] * to;
                        });
                        store<dual>(kept + path * 2 * W, to_function);
                    }
                });
                if constexpr (q > 0)
                    static_for<n_components(q - 1)>([&](auto a) {
                        dual sum = {};
                        static_for<3>([&](auto axis) {
                            sum += u[axis] * dx[first_row(q) + raised(q - 1, a.value, axis.value)];
                        });
                        dx[first_row(q - 1) + a] = sum;
                    });
            });
        });
        Sum::for_degrees([&](auto K) {
            static_for<K.value>([&](auto i) {
                constexpr int k = K.value - 1 - i.value, degree = K.value - k - 1;
                static_for<n_components(degree)>([&](auto c) {
                    const dual from = d_contracted[Sum::first_contracted(K.value, k + 1) + c];
                    static_for<3>([&](auto axis) {
                        d_contracted[Sum::first_contracted(K.value, k) + raised(degree, c.value, axis.value)] +=
                            u[axis] * from;
                    });
                });
            });
            static_for<n_components(K.value)>([&](auto c) {
                real *const to = dh + (first_component(Sum::SENT, K.value) + c) * MIXED_ROW;
                const dual d = d_contracted[Sum::first_contracted(K.value, 0) + c];
                put(to, at(to) + d.v);
                put(to + H_ROW, at(to + H_ROW) + d.d);
            });
        });
    }

    // What W edges add to the gradient of the weights of a register of channels
    __attribute__((flatten, noinline)) static void add_weights(int n, real *sums, const Work &work) {
        for (int p = 0; p < PATHS; ++p)
            for_tiles<8, BASE>([&](int k, auto K) {
                vec sum[K.value];
                real *const to = sums + (p * BASE + k) * W;
                static_for<K.value>([&](auto j) { sum[j] = at(to + j * W); });
                for (int i = 0; i < n; ++i) {
                    const dual back = load<dual>(work.to_functions + (size_t(i) * PATHS + p) * 2 * W);
                    static_for<K.value>([&](auto j) {
                        const int place = (k + j) * STRIDE + i;
                        sum[j] += work.radial[0][place] * back.d + work.radial[1][place] * back.v;
                    });
                }
                static_for<K.value>([&](auto j) { put(to + j * W, sum[j]); });
            });
    }
    // Cotangents of what the functions of an edge are mixed of, each channel's share in its lane
    __attribute__((flatten, noinline)) static void add_base(const real *weights, int edge, bool fresh,
                                                            Work &work) {
        for_tiles<8, BASE>([&](int k, auto K) {
            dual sum[K.value];
            real *const to = work.to_base + (k * W + edge) * 2 * W;
            static_for<K.value>([&](auto j) { sum[j] = fresh ? dual{} : load<dual>(to + j * W * 2 * W); });
            for (int p = 0; p < PATHS; ++p) {
                const dual back = load<dual>(work.to_functions + (size_t(edge) * PATHS + p) * 2 * W);
                static_for<K.value>([&](auto j) { sum[j] += at(weights + (p * BASE + k + j) * W) * back; });
            }
            static_for<K.value>([&](auto j) { store<dual>(to + j * W * 2 * W, sum[j]); });
        });
    }

    // The channels' shares together, for W edges, and on to the weights of networks and the Bessel frequencies
    __attribute__((flatten, noinline)) static void base_reverse(const Model &m, const Weights &of,
                                                                const EdgeGeometry &edge, int n, const Work &work) {
        alignas(128) real back[WIDEST_RADIAL * 2 * W], other[WIDEST_RADIAL * 2 * W];
        for (int k = 0; k < BASE; ++k)
            for (int part = 0; part < 2; ++part) {
                vec rows[W];
                static_for<W>([&](auto i) {
                    rows[i] = i < n ? at(work.to_base + ((k * W + i) * 2 + part) * W) : vec{};
                });
                transpose(rows);
                vec sum = rows[0];
                static_for<W - 1>([&](auto i) { sum += rows[i.value + 1]; });
                put(back + (2 * k + part) * W, sum);
            }
        if constexpr (Sum::HAS_NETWORK) {
            const Envelope cut = envelope(m, edge.r);
            const dual f = {cut.f, cut.slope * edge.r_change};
            const int n_layers = int(of.network.size());
            std::vector<std::vector<real>> before(n_layers);  // of each layer, its outputs before SiLU
            alignas(128) real basis[2 * N_BESSEL * W], x[WIDEST_RADIAL * 2 * W];
            edge.radial(m, basis, basis + W, 2 * W);
            const auto inputs = [&](int layer) {  // after SiLU
                if (!layer) return (const real *)basis;
                for (int k = 0; k < of.network[layer].n_in; ++k) {
                    const dual v = load<dual>(before[layer - 1].data() + k * 2 * W);
                    store<dual>(x + k * 2 * W, v * sigmoid(v));
                }
                return (const real *)x;
            };
            for (int layer = 0; layer < n_layers; ++layer) {
                before[layer].resize(size_t(of.network[layer].n_out) * 2 * W);
                of.network[layer].template apply<dual>(inputs(layer), before[layer].data(), true);
            }
            for (int k = 0; k < BASE; ++k) store<dual>(back + k * 2 * W, load<dual>(back + k * 2 * W) * f);
            for (int layer = n_layers - 1; layer >= 0; --layer) {
                const Linear &linear = of.network[layer];
                for (int o = 0; o < linear.n_out; ++o) {
                    const dual v = load<dual>(before[layer].data() + o * 2 * W), s = sigmoid(v);
                    store<dual>(back + o * 2 * W, load<dual>(back + o * 2 * W) * (s + v * s * (real(1) - s)));
                }
                add_dense_of(linear, inputs(layer), back, of.to_network[layer]);
                linear.template reverse<dual>(back, other, false);
                std::memcpy(back, other, sizeof(real) * linear.n_in * 2 * W);
            }
        }
        add_frequencies(m, edge, back, of.frequencies);
    }
};

}  // namespace
#endif
