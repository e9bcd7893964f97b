// The sum over neighbours of scalars and tensors coupled to edges, with radial functions of each path and channel.
//
//   M^l = sum_j sum_{K,k} R_{K,k,l}(r) Sym((h^K . u^k) x u^(l-K+k)),   R_p = sum_n~ w_{p,n~} R_n~(r),  channel by
//   channel
//
// A register holds W channels of one edge. For degree l, with P_q = sum_K R_{K,K-q,l} (h^K . u^(K-q)) for q open
// indices:
//
//   X_0 = P_0,   X_q = P_q + Sym(X_{q-1} x u),   M^l += Sym(X_top x u^(l-top)),   top = min(l, largest K)
//
// so that weights multiply the few components of tensors, and all paths to l are spread over its components together.
// X and M are kept as coefficients of polynomials, component times the number of its orders: products of these have no
// factors, and the number is divided out of M once, by `spread`.
//
// Multiply-adds of an edge and channel with vectors (K = 1), l up to 3 and 8 radial functions, counted: forwards 88 for
// R and 57 for the coupling; back 176 for R and dR/dr, whose weights are loaded once for both, and 152. The 57 add M up,
// too: the coupling that `basisgen couple` generates has 56 operations to make it and 20 more to add it up. Dearer are:
// sums over neighbours of b_n~ u^m h, mixed afterwards, which needs 8 times 20 for the scalars alone and 1000 with
// vectors; tables of R with slopes, 5 multiply-adds in place of 16, but 4 numbers of each path and channel that come
// from the L2 cache and beyond for every edge; and passes over pairs i -> j, j -> i at once, which share R, not the
// rest. Back, the rows of the senders are added up where they are (a gather of dM over the mirrored edges would be 20
// rows in place of 4, and R once more). Nothing of size edges x channels exists.

namespace {

struct Exponents {
    int of[3];
};
constexpr Exponents exponents(int row) {
    const int d = degree_of(row), position = row - first_row(d);
    int m = 0;  // ly + lz
    while ((m + 1) * (m + 2) / 2 <= position) ++m;
    const int z = position - m * (m + 1) / 2;
    return {{d - m, m - z, z}};
}
constexpr int row_of(Exponents e) {
    const int m = e.of[1] + e.of[2];
    return first_row(e.of[0] + m) + m * (m + 1) / 2 + e.of[2];
}
constexpr int n_components(int d) { return (d + 1) * (d + 2) / 2; }
// Number of the component of the product, in its degree, of components a and b of degrees p and q.
constexpr int product_of(int p, int a, int q, int b) {
    const Exponents x = exponents(first_row(p) + a), y = exponents(first_row(q) + b);
    return row_of({{x.of[0] + y.of[0], x.of[1] + y.of[1], x.of[2] + y.of[2]}}) - first_row(p + q);
}
constexpr int raised(int d, int a, int axis) { return product_of(d, a, 1, axis); }
constexpr bool has_axis(int d, int a, int axis) { return exponents(first_row(d) + a).of[axis] > 0; }
constexpr int lowered(int d, int a, int axis) {
    Exponents e = exponents(first_row(d) + a);
    --e.of[axis];
    return row_of(e) - first_row(d - 1);
}
constexpr int multiplicity(int d, int a) {  // orders of its indices
    const Exponents e = exponents(first_row(d) + a);
    int n = 1;
    for (int k = 1; k <= d; ++k) n *= k;
    for (int count : e.of)
        for (int k = 1; k <= count; ++k) n /= k;
    return n;
}

// Degrees of what is sent as bits; scalars are always there.
constexpr bool has_degree(unsigned degrees, int K) { return degrees >> K & 1; }
constexpr int largest_degree(unsigned degrees) {
    int K = 0;
    while (degrees >> (K + 1)) ++K;
    return K;
}
constexpr int first_component(unsigned degrees, int K) {
    int n = 0;
    for (int J = 0; J < K; ++J) n += has_degree(degrees, J) * n_components(J);
    return n;
}
// Paths in the order of the model's weights: by K, k and l.
constexpr int path_of(unsigned degrees, int K, int k, int l) {
    int n = 0;
    for (int J = 0; J <= largest_degree(degrees); ++J)
        for (int j = 0; has_degree(degrees, J) && j <= J; ++j)
            for (int i = J - j; i <= L_TOP; ++i, ++n)
                if (J == K && j == k && i == l) return n;
    return n;
}
constexpr int n_paths(unsigned degrees) { return path_of(degrees, -1, 0, 0); }

// FUNCTIONS: how many different ones a path has, which channels have in turns; BASE: of how many they are mixed, those
// of the radial basis or, with NETWORK, the last hidden layer of a network of these. Rows of what is sent have BESIDE
// numbers for others behind.
template <unsigned DEGREES, int FUNCTIONS, int BASE, bool NETWORK, int BESIDE>
struct TensorSum {
    static constexpr unsigned SENT = DEGREES;
    static constexpr int BASE_FUNCTIONS = BASE;
    static constexpr bool HAS_NETWORK = NETWORK;
    static constexpr int K_TOP = largest_degree(DEGREES);
    static constexpr int COMPONENTS = first_component(DEGREES, K_TOP + 1);
    static constexpr int H_ROW = padded(COMPONENTS * MIXED_ROW + BESIDE);  // length of a row of what is sent
    static constexpr int ROWS = N_LVECTORS * MIXED_ROW;           // of M of an atom
    static constexpr int PATHS = n_paths(DEGREES);
    static constexpr int V = (N_MIXED + W - 1) / W;
    static constexpr int turns() {  // registers of channels until their functions are the same again
        int n = 1;
        while (n < V && n * W % FUNCTIONS) ++n;
        return n;
    }
    static constexpr int TURNS = turns();
    static constexpr int N_WEIGHTS = TURNS * PATHS * BASE * W;  // [turn][path][base][W]
    // Powers of u that are spread over, and u itself
    static constexpr int POWERS = first_row(std::max(1, L_TOP - K_TOP) + 1);
    static constexpr int CHUNK = std::max(W, 128), STRIDE = CHUNK + W;
    static constexpr int AT_ONCE = std::min(4, W), PAIR = 2;  // edges whose functions are made one after another

    struct Work {
        alignas(128) real radial[BASE * STRIDE], slope[BASE * STRIDE], powers[POWERS * STRIDE];
        alignas(128) real gradient[POWERS * W * W];  // [dr, then powers][edge][W]
    };

    __attribute__((flatten, noinline)) static void forward(const Model &m, const std::vector<Linear> &network,
                                                           const Edges &e, const real *weights, const real *spread,
                                                           const real *h, const int32_t *index, real *out, Work &work) {
        for (int i = 0; i < ROWS; i += W) put(out + i, vec{});
        for (int start = 0; start < e.n; start += CHUNK) {
            const int n = std::min(CHUNK, round_up(e.n - start, W));
            for (int i = 0; i < n; i += W) {
                const vec x = at(e.x + start + i), y = at(e.y + start + i), z = at(e.z + start + i);
                const vec r = square_root(x * x + y * y + z * z);
                base_functions<vec>(m, network, r, work.radial + i, nullptr);
                const vec inverse = real(1) / (r + m.epsilon);
                const vec unit[3] = {x * inverse, y * inverse, z * inverse};
                unit_powers(unit, work.powers + i);
                as_coefficients(work.powers + i);
            }
            for (int v = 0; v < V; ++v)
                add(weights + size_t(v % TURNS) * PATHS * BASE * W, h + v * W, index + start, n, out + v * W, work);
        }
        for (int i = 0; i < ROWS; i += W) put(out + i, at(out + i) * at(spread + i));
    }

    // Cotangents, of M times `spread`: of the edge vectors (added to gx, gy, gz) and of the senders' rows (added to
    // dh).
    __attribute__((flatten, noinline)) static void reverse(const Model &m, const std::vector<Linear> &network,
                                                           const Edges &e, const real *weights, const real *h,
                                                           const int32_t *index, const real *dm, real *dh, Work &work) {
        for (int start = 0; start < e.n; start += W) {
            const int n = std::min(W, e.n - start);
            const vec x = at(e.x + start), y = at(e.y + start), z = at(e.z + start);
            const vec r = square_root(x * x + y * y + z * z);
            base_functions<dual>(m, network, r, work.radial, work.slope);
            const vec inverse = real(1) / (r + m.epsilon);
            const vec unit[3] = {x * inverse, y * inverse, z * inverse};
            alignas(128) real plain[POWERS * STRIDE];
            unit_powers(unit, plain);
            std::memcpy(work.powers, plain, sizeof(plain));
            as_coefficients(work.powers);
            for (int i = 0; i < POWERS * W * W; i += W) put(work.gradient + i, vec{});
            for (int v = 0; v < V; ++v)
                for (int i = 0; i < n; ++i) {
                    const size_t row = size_t(index[start + i]) * H_ROW + v * W;
                    edge_reverse(weights + size_t(v % TURNS) * PATHS * BASE * W, i, h + row, dm + v * W, dh + row,
                                 work);
                }
            vec d[POWERS];
            static_for<POWERS>([&](auto b) {
                vec rows[W];
                static_for<W>([&](auto i) { rows[i] = at(work.gradient + (b * W + i) * W); });
                transpose(rows);
                d[b] = rows[0];
                static_for<W - 1>([&](auto i) { d[b] += rows[i.value + 1]; });
            });
            const vec along = d[0];
            static_for<POWERS>([&](auto b) {
                constexpr int degree = degree_of(b.value);
                d[b] *= real(multiplicity(degree, b.value - first_row(degree)));
            });
            vec d_unit[3] = {};
            static_for<POWERS - 1>([&](auto i) {  // adjoint of unit_powers, highest component first
                constexpr int l = POWERS - 1 - i.value;
                constexpr Factor factor = factor_of(l);
                d_unit[factor.axis] += d[l] * at(plain + factor.row * STRIDE);
                d[factor.row] += d[l] * unit[factor.axis];
            });
            // u = v/(r + epsilon): du_a/dv_b = delta_ab/(r + epsilon) - u_a v_b/(r (r + epsilon))
            const vec dot = (d_unit[0] * unit[0] + d_unit[1] * unit[1] + d_unit[2] * unit[2]) * inverse;
            const vec radially = (along - dot) / r;
            put(e.gx + start, at(e.gx + start) + d_unit[0] * inverse + radially * x);
            put(e.gy + start, at(e.gy + start) + d_unit[1] * inverse + radially * y);
            put(e.gz + start, at(e.gz + start) + d_unit[2] * inverse + radially * z);
        }
    }

  protected:
    // h^K . u^k of all K and k, one after another
    static constexpr int first_contracted(int K, int k) {
        int n = 0;
        for (int J = 0; J <= K_TOP; ++J)
            for (int j = 0; has_degree(DEGREES, J) && j <= J; ++j) {
                if (J == K && j == k) return n;
                n += n_components(J - j);
            }
        return n;
    }
    static constexpr int N_CONTRACTED = first_contracted(-1, 0);
    static constexpr int N_OPEN = first_row(K_TOP + 1);  // components of all X

    // What functions are mixed of, with the cutoff; V is dual where their slopes are wanted, too.
    template <class V>
    static INLINE void base_functions(const Model &m, const std::vector<Linear> &network, vec r, real *values,
                                      real *slopes) {
        constexpr bool SLOPE = REALS<V> > W;
        const Envelope e = envelope(m, r);
        if constexpr (!NETWORK) {
            radial_functions<SLOPE>(m, r, e, values, slopes, STRIDE);
        } else {
            alignas(128) real basis[2 * N_BESSEL * W], x[WIDEST_RADIAL * REALS<V>], y[WIDEST_RADIAL * REALS<V>];
            radial_functions<SLOPE>(m, r, e, basis, basis + N_BESSEL * W, W);
            for (int k = 0; k < N_BESSEL; ++k) {
                put(x + k * REALS<V>, at(basis + k * W));
                if constexpr (SLOPE) put(x + k * REALS<V> + W, at(basis + (N_BESSEL + k) * W));
            }
            for (const Linear &layer : network) {
                layer.template apply<V>(x, y, true);
                for (int k = 0; k < layer.n_out; ++k) {
                    const V v = load<V>(y + k * REALS<V>);
                    store<V>(x + k * REALS<V>, v * sigmoid(v));
                }
            }
            for (int k = 0; k < BASE; ++k) {
                const vec v = at(x + k * REALS<V>);
                put(values + k * STRIDE, v * e.f);
                if constexpr (SLOPE) put(slopes + k * STRIDE, at(x + k * REALS<V> + W) * e.f + v * e.slope);
            }
        }
    }

    static INLINE void unit_powers(const vec *unit, real *values) {
        put(values, all(1));
        static_for<POWERS - 1>([&](auto i) {
            constexpr Factor factor = factor_of(i.value + 1);
            put(values + (i.value + 1) * STRIDE, at(values + factor.row * STRIDE) * unit[factor.axis]);
        });
    }
    static INLINE void as_coefficients(real *powers) {
        static_for<POWERS>([&](auto b) {
            constexpr int degree = degree_of(b.value), n = multiplicity(degree, b.value - first_row(degree));
            if constexpr (n > 1) put(powers + b * STRIDE, at(powers + b * STRIDE) * real(n));
        });
    }
    template <class F>
    static INLINE void for_degrees(F &&f) {
        static_for<K_TOP + 1>([&](auto K) {
            if constexpr (has_degree(DEGREES, K.value)) f(K);
        });
    }

    // V is vec or dual, of one register of channels; a row of duals is the row of values, then that of their changes.
    template <class V>
    static INLINE V of_row(const real *row, int length) {
        if constexpr (REALS<V> > W)
            return {at(row), at(row + length)};
        else
            return at(row);
    }
    template <class V>
    static INLINE void contract(const real *h, const V *u, V *contracted) {
        for_degrees([&](auto K) {
            static_for<n_components(K.value)>([&](auto c) {
                contracted[first_contracted(K.value, 0) + c] =
                    of_row<V>(h + (first_component(DEGREES, K.value) + c) * MIXED_ROW, H_ROW);
            });
            static_for<K.value>([&](auto k) {
                constexpr int d = K.value - k.value - 1;
                static_for<n_components(d)>([&](auto c) {
                    V sum = {};
                    static_for<3>([&](auto axis) {
                        sum +=
                            u[axis] * contracted[first_contracted(K.value, k.value) + raised(d, c.value, axis.value)];
                    });
                    contracted[first_contracted(K.value, k.value + 1) + c] = sum;
                });
            });
        });
    }
    template <int l>
    static constexpr int top() {
        return l < K_TOP ? l : K_TOP;
    }
    // X_0, ..., X_top of degree l
    template <int l, class V>
    static INLINE void sum_paths(const V *contracted, const V *functions, const V *u, V *x) {
        static_for<top<l>() + 1>([&](auto q) {
            static_for<n_components(q.value)>([&](auto a) {
                V sum = {};
                for_degrees([&](auto K) {
                    if constexpr (K.value >= q.value)
                        sum += functions[path_of(DEGREES, K.value, K.value - q.value, l)] *
                               contracted[first_contracted(K.value, K.value - q.value) + a];
                });
                if constexpr (multiplicity(q.value, a.value) > 1) sum *= real(multiplicity(q.value, a.value));
                if constexpr (q.value > 0)
                    static_for<3>([&](auto axis) {
                        if constexpr (has_axis(q.value, a.value, axis.value))
                            sum += u[axis] * x[first_row(q.value - 1) + lowered(q.value, a.value, axis.value)];
                    });
                x[first_row(q.value) + a] = sum;
            });
        });
    }

    static INLINE void add(const real *weights, const real *h, const int32_t *index, int n, real *out, Work &work) {
        vec sum[N_LVECTORS];
        static_for<N_LVECTORS>([&](auto l) { sum[l] = at(out + l * MIXED_ROW); });
        for (int start = 0; start < n; start += AT_ONCE) {
            vec functions[AT_ONCE][PATHS];
            for (int first = 0; first < AT_ONCE; first += PAIR) {  // each weight is loaded once for two edges
                vec values[PAIR][BASE];
                static_for<PAIR>([&](auto i) {
                    static_for<BASE>([&](auto k) { values[i][k] = all(work.radial[k * STRIDE + start + first + i]); });
                });
                for (int p = 0; p < PATHS; ++p) {
                    vec f[PAIR] = {};
                    static_for<BASE>([&](auto k) {
                        const vec w = at(weights + (p * BASE + k) * W);
                        static_for<PAIR>([&](auto i) { f[i] += w * values[i][k]; });
                    });
                    static_for<PAIR>([&](auto i) { functions[first + i][p] = f[i]; });
                }
            }
            for (int i = 0; i < AT_ONCE; ++i) {
                const real *powers = work.powers + start + i;
                const vec u[3] = {all(powers[STRIDE]), all(powers[2 * STRIDE]), all(powers[3 * STRIDE])};
                vec contracted[N_CONTRACTED];
                contract(h + size_t(index[start + i]) * H_ROW, u, contracted);
                static_for<L_TOP + 1>([&](auto l) {
                    constexpr int q = top<l.value>();
                    vec x[N_OPEN];
                    sum_paths<l.value>(contracted, functions[i], u, x);
                    static_for<n_components(l.value - q)>([&](auto b) {
                        const vec power = all(powers[(first_row(l.value - q) + b) * STRIDE]);
                        static_for<n_components(q)>([&](auto a) {
                            sum[first_row(l.value) + product_of(q, a.value, l.value - q, b.value)] +=
                                power * x[first_row(q) + a];
                        });
                    });
                });
            }
        }
        static_for<N_LVECTORS>([&](auto l) { put(out + l * MIXED_ROW, sum[l]); });
    }

    static INLINE void edge_reverse(const real *weights, int edge, const real *h, const real *dm, real *dh,
                                    Work &work) {
        vec functions[PATHS], slopes[PATHS];
        {
            vec values[BASE], changes[BASE];
            static_for<BASE>([&](auto k) {
                values[k] = all(work.radial[k * STRIDE + edge]);
                changes[k] = all(work.slope[k * STRIDE + edge]);
            });
            for (int p = 0; p < PATHS; ++p) {
                vec f = {}, s = {};
                static_for<BASE>([&](auto k) {
                    const vec w = at(weights + (p * BASE + k) * W);
                    f += w * values[k];
                    s += w * changes[k];
                });
                functions[p] = f;
                slopes[p] = s;
            }
        }
        const real *powers = work.powers + edge;
        const vec u[3] = {all(powers[STRIDE]), all(powers[2 * STRIDE]), all(powers[3 * STRIDE])};
        vec contracted[N_CONTRACTED], d_contracted[N_CONTRACTED] = {};
        contract(h, u, contracted);
        vec d[POWERS] = {};
        static_for<L_TOP + 1>([&](auto l) {
            constexpr int q_top = top<l.value>(), rest = l.value - q_top;
            vec x[N_OPEN], dx[N_OPEN];
            sum_paths<l.value>(contracted, functions, u, x);
            static_for<n_components(q_top)>([&](auto a) { dx[first_row(q_top) + a] = vec{}; });
            static_for<n_components(rest)>([&](auto b) {
                constexpr int power = first_row(rest) + b.value;
                const vec factor = all(powers[power * STRIDE]);
                static_for<n_components(q_top)>([&](auto a) {
                    const vec from =
                        at(dm + (first_row(l.value) + product_of(q_top, a.value, rest, b.value)) * MIXED_ROW);
                    dx[first_row(q_top) + a] += rest ? factor * from : from;
                    if constexpr (rest > 0) d[power] += x[first_row(q_top) + a] * from;
                });
            });
            static_for<q_top + 1>([&](auto i) {
                constexpr int q = q_top - i.value;
                for_degrees([&](auto K) {
                    if constexpr (K.value >= q) {
                        constexpr int path = path_of(DEGREES, K.value, K.value - q, l.value);
                        vec to_function = {};
                        static_for<n_components(q)>([&](auto a) {
                            constexpr int place = first_contracted(K.value, K.value - q) + a.value;
                            constexpr int n = multiplicity(q, a.value);
                            const vec to = n > 1 ? dx[first_row(q) + a] * real(n) : dx[first_row(q) + a];
                            to_function += contracted[place] * to;
                            d_contracted[place] += functions[path] * to;
                        });
                        d[0] += to_function * slopes[path];
                    }
                });
                if constexpr (q > 0)
                    static_for<n_components(q - 1)>([&](auto a) {
                        vec sum = {};
                        static_for<3>([&](auto axis) {
                            const vec from = dx[first_row(q) + raised(q - 1, a.value, axis.value)];
                            sum += u[axis] * from;
                            d[1 + axis.value] += x[first_row(q - 1) + a] * from;
                        });
                        dx[first_row(q - 1) + a] = sum;
                    });
            });
        });
        for_degrees([&](auto K) {
            static_for<K.value>([&](auto i) {
                constexpr int k = K.value - 1 - i.value, degree = K.value - k - 1;
                static_for<n_components(degree)>([&](auto c) {
                    const vec from = d_contracted[first_contracted(K.value, k + 1) + c];
                    static_for<3>([&](auto axis) {
                        constexpr int place = first_contracted(K.value, k) + raised(degree, c.value, axis.value);
                        d_contracted[place] += u[axis] * from;
                        d[1 + axis.value] += contracted[place] * from;
                    });
                });
            });
            static_for<n_components(K.value)>([&](auto c) {
                real *const to = dh + (first_component(DEGREES, K.value) + c) * MIXED_ROW;
                put(to, at(to) + d_contracted[first_contracted(K.value, 0) + c]);
            });
        });
        static_for<POWERS>([&](auto b) {
            real *const to = work.gradient + (b * W + edge) * W;
            put(to, at(to) + d[b]);
        });
    }
};

}  // namespace
