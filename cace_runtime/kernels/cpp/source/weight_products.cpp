#ifdef GRADIENT
namespace {

// Sums of what weights were multiplied with times what came back to that place: shares of the gradient.

void zeros(Buffer &b, size_t n) {
    b.at_least(n);
    std::memset(b.data, 0, n * sizeof(real));
}

struct DenseSums {  // of the layers of a network: over atoms or edges in lanes
    struct Layer {
        Buffer weight, bias;  // [out][in][W], [out][W]
    };
    std::vector<std::unique_ptr<Layer>> layers;

    void clear(const std::vector<Linear> &of) {
        while (layers.size() < of.size()) layers.emplace_back(new Layer);
        for (size_t k = 0; k < of.size(); ++k) {
            zeros(layers[k]->weight, size_t(of[k].n_in) * of[k].n_out * W);
            zeros(layers[k]->bias, size_t(of[k].n_out) * W);
        }
    }
    Layer &operator[](size_t k) const { return *layers[k]; }
};

// y'[o] x[i] of duals, their change, added up over W atoms: sum[o][i], rows apart by `row`. `turned` has 2 W rows.
// Numbers of W atoms are apart by so many reals.
__attribute__((flatten, noinline)) void add_outer_products(const real *x, const real *y, int n_in, int n_out, int row,
                                                           real *sum, real *turned, size_t apart = 2 * W) {
    const int used = round_up(n_in, W);
    for (int part = 0; part < 2; ++part)  // [in][atom] -> [atom][in]
        for (int i = 0; i < used; i += W) {
            vec v[W];
            static_for<W>([&](auto k) { v[k] = i + k < n_in ? at(x + (i + k) * apart + part * W) : vec{}; });
            transpose(v);
            static_for<W>([&](auto k) { put(turned + (part * W + k) * row + i, v[k]); });
        }
    constexpr int OUT = 4, IN = N_REGISTERS == 32 ? 4 : 2;
    const auto tile = [&](int o, int i, auto n_o, auto n_i) {
        vec s[n_o.value][n_i.value];
        static_for<n_o.value>([&](auto a) {
            static_for<n_i.value>([&](auto b) { s[a][b] = at(sum + size_t(o + a) * row + i + b * W); });
        });
        for (int k = 0; k < W; ++k) {
            vec xv[n_i.value], xd[n_i.value];
            static_for<n_i.value>([&](auto b) {
                xv[b] = at(turned + k * row + i + b * W);
                xd[b] = at(turned + (W + k) * row + i + b * W);
            });
            static_for<n_o.value>([&](auto a) {
                const real yv = y[(o + a) * apart + k], yd = y[(o + a) * apart + W + k];
                static_for<n_i.value>([&](auto b) { s[a][b] += yd * xv[b] + yv * xd[b]; });
            });
        }
        static_for<n_o.value>([&](auto a) {
            static_for<n_i.value>([&](auto b) { put(sum + size_t(o + a) * row + i + b * W, s[a][b]); });
        });
    };
    // Columns outside: what is turned of a few of them stays in the first cache for all rows.
    const auto rows = [&](int i, auto n_i) {
        int o = 0;
        for (; o + OUT <= n_out; o += OUT) tile(o, i, std::integral_constant<int, OUT>{}, n_i);
        for (; o < n_out; ++o) tile(o, i, std::integral_constant<int, 1>{}, n_i);
    };
    int i = 0;
    for (; i + IN * W <= used; i += IN * W) rows(i, std::integral_constant<int, IN>{});
    for (; i < used; i += W) rows(i, std::integral_constant<int, 1>{});
}

// Gradient of a dense layer from its inputs and the cotangents of its outputs, W atoms or edges.
void add_dense_of(const Linear &layer, const real *x, const real *grad, DenseSums::Layer &sums) {
    for (int i = 0; i < layer.n_in; ++i) {
        const dual xi = load<dual>(x + i * 2 * W);
        for (int o = 0; o < layer.n_out; ++o) {
            real *const p = sums.weight + (size_t(o) * layer.n_in + i) * W;
            put(p, at(p) + change_of_product(xi, load<dual>(grad + o * 2 * W)));
        }
    }
    for (int o = 0; o < layer.n_out; ++o) put(sums.bias + o * W, at(sums.bias + o * W) + at(grad + (2 * o + 1) * W));
}
// The same with inputs before SiLU
void add_dense(const Linear &layer, const real *pre, const real *grad, DenseSums::Layer &sums) {
    alignas(128) real x[WIDEST * 2 * W];
    for (int i = 0; i < layer.n_in; ++i) {
        const dual v = load<dual>(pre + i * 2 * W);
        store<dual>(x + i * 2 * W, v * sigmoid(v));
    }
    add_dense_of(layer, x, grad, sums);
}

}  // namespace
#endif
