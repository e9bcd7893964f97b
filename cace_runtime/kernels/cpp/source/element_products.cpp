// Products with matrices of the elements of a block's atoms, in two ways.
//
// Where a block is full, of one element, a number of the matrix is multiplied with a register of atoms. Else a register
// holds W numbers of the matrix, which are multiplied with a number of each atom of their element: as many
// multiply-adds as there are atoms, where the first way has W for each element of the block. Of 8 H, 5 C and 2 O with
// registers of 16 that is 15 in place of 48. What comes out is turned, a register of atoms each.

namespace {

INLINE bool is_by_atom(const Members &of) { return of.n_runs > 1 || of.n <= 3 * W / 4; }

INLINE ivec lanes_of_run(const Run &run) {
    ivec inside = {};
    for (int i = 0; i < W; ++i) inside[i] = i >= run.first && i < run.first + run.n ? -1 : 0;
    return inside;
}
// Numbers of the atoms of a run, zero for those of others.
template <class V>
INLINE V of_lanes(const Members &of, int run, V x) {
    if (of.n_runs == 1) return x;
    const ivec inside = lanes_of_run(of.runs[run]);
    if constexpr (REALS<V> > W)
        return {inside ? x.v : vec{}, inside ? x.d : vec{}};
    else
        return inside ? x : vec{};
}

constexpr int ATOMS_AT_ONCE = 8, OUTPUTS_AT_ONCE = 4;

// A register of outputs with its numbers of each atom of a run: rows [T][W atoms][W]. The matrix has registers of an
// input `step` and those of the next outputs `apart` numbers apart.
template <int N, int T>
INLINE void run_products(const real *w, size_t step, size_t apart, const real *x, size_t x_step, int n_in, real *rows) {
    if constexpr (T > 1 && N * T > (N_REGISTERS == 32 ? 24 : 10)) {
        run_products<N, T / 2>(w, step, apart, x, x_step, n_in, rows);
        run_products<N, T / 2>(w + T / 2 * apart, step, apart, x, x_step, n_in, rows + T / 2 * W * W);
    } else {
        vec sum[T][N] = {};
        for (int i = 0; i < n_in; ++i, w += step, x += x_step) {
            vec weight[T];
            static_for<T>([&](auto t) { weight[t] = at(w + t * apart); });
            static_for<N>([&](auto a) {
                const vec of_atom = all(x[a]);
                static_for<T>([&](auto t) { sum[t][a] += weight[t] * of_atom; });
            });
        }
        static_for<T>([&](auto t) { static_for<N>([&](auto a) { put(rows + (t * W + a) * W, sum[t][a]); }); });
    }
}
template <int MOST, class F>
INLINE void with_number(int n, F &&f) {
    if constexpr (MOST > 1)
        if (n < MOST) return with_number<MOST - 1>(n, f);
    f(std::integral_constant<int, MOST>{});
}
// T registers of outputs for all atoms: [T][W outputs][W atoms]; `matrices` and `x` begin with the same numbers.
template <int T>
__attribute__((noinline)) void products_by_atom(const Members &of, const real *const *matrices, size_t begin,
                                                size_t step, size_t apart, const real *x, size_t x_step, int n_in,
                                                real *out) {
    for (int t = 0; t < T; ++t)
        for (int i = of.n; i < W; ++i) put(out + (t * W + i) * W, vec{});
    for (int r = 0; r < of.n_runs; ++r) {
        const Run &run = of.runs[r];
        const int passes = (run.n + ATOMS_AT_ONCE - 1) / ATOMS_AT_ONCE;
        for (int p = 0; p < passes; ++p) {
            const int first = run.first + run.n * p / passes, end = run.first + run.n * (p + 1) / passes;
            with_number<std::min(ATOMS_AT_ONCE, W)>(end - first, [&](auto N) {
                run_products<N.value, T>(matrices[r] + begin, step, apart, x + first, x_step, n_in, out + first * W);
            });
        }
    }
    for (int t = 0; t < T; ++t) {
        vec v[W];
        static_for<W>([&](auto i) { v[i] = at(out + (t * W + i) * W); });
        transpose(v);
        static_for<W>([&](auto i) { put(out + (t * W + i) * W, v[i]); });
    }
}
// visit(register of outputs, its numbers [W outputs][W atoms]) of so many registers
template <class F>
INLINE void for_products_by_atom(const Members &of, int n_registers, const real *const *matrices, size_t begin,
                                 size_t step, size_t apart, const real *x, size_t x_step, int n_in, F &&visit) {
    alignas(128) real out[OUTPUTS_AT_ONCE * W * W];
    const auto part = [&](int v, auto T) {
        products_by_atom<T.value>(of, matrices, begin + v * apart, step, apart, x, x_step, n_in, out);
        for (int t = 0; t < T.value; ++t) visit(v + t, out + t * W * W);
    };
    int v = 0;
    for (; v + 4 <= n_registers; v += 4) part(v, std::integral_constant<int, 4>{});
    for (; v + 2 <= n_registers; v += 2) part(v, std::integral_constant<int, 2>{});
    if (v < n_registers) part(v, std::integral_constant<int, 1>{});
}

// y[out] (+)= W_z x[in], or of the transposed matrix; `packed(z)` are weights as Linear has them for that way.
template <class V, class Packed>
void products_of_elements(const Members &of, Packed &&packed, int n_in, int n_out, const real *x, real *y, bool add) {
    if constexpr (REALS<V> == W)
        if (is_by_atom(of)) {
            constexpr int TILE = Linear::WIDEST_TILE, PER_TILE = TILE / W > 1 ? TILE / W : 1;
            const real *matrices[W];
            for (int r = 0; r < of.n_runs; ++r) matrices[r] = packed(of.runs[r].element);
            const int whole = TILE % W ? 0 : n_out / TILE * TILE;
            const auto put_at = [&](int o) {
                return [=](int v, const real *from) {
                    real *const to = y + (o + size_t(v) * W) * W;
                    for (int i = 0; i < W * W; i += W) put(to + i, add ? at(to + i) + at(from + i) : at(from + i));
                };
            };
            if constexpr (PER_TILE == 1)
                for_products_by_atom(of, whole / W, matrices, 0, TILE, size_t(n_in) * TILE, x, W, n_in, put_at(0));
            else
                for (int o = 0; o < whole; o += TILE)
                    for_products_by_atom(of, PER_TILE, matrices, size_t(o) * n_in, TILE, W, x, W, n_in, put_at(o));
            if (!add) std::memset(y + size_t(whole) * W, 0, sizeof(real) * (n_out - whole) * W);
            alignas(128) real rest[TILE * W];
            if (whole < n_out)
                for (int r = 0; r < of.n_runs; ++r) {
                    const real *const w = matrices[r];
                    for (int o = whole; o < n_out; o += Linear::width(n_out - o)) {
                        const int n = Linear::width(n_out - o);
                        Linear::products<V>(w + size_t(o) * n_in, n_in, n, 0, x, rest, Linear::ZEROS, 0);
                        for (int k = 0; k < n; ++k)
                            put(y + (o + k) * W, at(y + (o + k) * W) + of_lanes(of, r, at(rest + k * W)));
                    }
                }
            return;
        }
    Linear::products<V>(packed(of.element()), n_in, n_out, 0, x, y, add ? nullptr : Linear::ZEROS, 0);
}
// The same of layers of elements, without their biases: linear(z).
template <class V, class F>
void apply_of_elements(const Members &of, F &&linear, const real *x, real *y, bool add) {
    const Linear &first = linear(of.element());
    products_of_elements<V>(of, [&](int z) { return linear(z).forth(); }, first.n_in, first.n_out, x, y, add);
}
template <class V, class F>
void reverse_of_elements(const Members &of, F &&linear, const real *dy, real *dx) {
    const Linear &first = linear(of.element());
    products_of_elements<V>(of, [&](int z) { return linear(z).back(); }, first.n_out, first.n_in, dy, dx, false);
}

// degree_product with a matrix of each atom's element: weights(z), behind which W more numbers can be read.
template <int N_IN, int N_OUT, class V, class F>
void degree_product_of_elements(const Members &of, const real *x, F &&weights, real *y) {
    if constexpr (REALS<V> == W)
        if (is_by_atom(of)) {
            const real *matrices[W];
            for (int r = 0; r < of.n_runs; ++r) matrices[r] = weights(of.runs[r].element);
            for (int l = 0; l < N_LVECTORS; ++l) {
                const size_t begin = size_t(weight_degree(l)) * N_IN * N_OUT, x_step = size_t(N_LVECTORS) * W;
                for_products_by_atom(of, (N_OUT + W - 1) / W, matrices, begin, N_OUT, W, x + l * W, x_step, N_IN,
                                     [&](int v, const real *from) {
                                         for (int i = 0; i < std::min(W, N_OUT - v * W); ++i)
                                             put(y + (size_t(v * W + i) * N_LVECTORS + l) * W, at(from + i * W));
                                     });
            }
            return;
        }
    degree_product<N_IN, N_OUT, V>(x, weights(of.element()), y);
}

}  // namespace
