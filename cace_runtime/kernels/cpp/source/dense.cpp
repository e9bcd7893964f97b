namespace {

// y = W x + b for W atoms at a time. Weights are packed so that each tile of outputs reads them in order.
class Linear {
  public:
    int n_in = 0, n_out = 0;

    // Outputs of a tile, whose sums are in registers; duals take two each.
#if defined(WHOLE_REGISTERS) && !defined(GRADIENT)
    static constexpr int WIDEST_TILE = N_REGISTERS == 32 ? 16 : 12 % W ? 8 : 12;
#else
    static constexpr int WIDEST_TILE = 12;
#endif
    static int width(int left) {
        if (left >= WIDEST_TILE) return WIDEST_TILE;
        return left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
    }

    void set(int in, int out, const std::vector<real> &weight, const std::vector<real> &bias_) {  // weight[out][in]
        resize(in, out);
        bias = bias_;
        for (int o = 0; o < out; o += width(out - o)) put_rows(o, weight.data() + size_t(o) * in, in);
    }
    void resize(int in, int out) {
        n_in = in;
        n_out = out;
        down.resize(size_t(in) * out + W);  // put_transposed() writes a little more
        up.resize(size_t(in) * out);
    }
    // Weights of a tile of outputs that begins with o, rows apart by so many numbers. Both forms are written a tile at
    // a time, from rows that the first cache holds; tiles one after another, as one writes into the next.
    void put_rows(int o, const real *rows, size_t apart) {
        with_width(width(n_out - o), [&](auto N) {
            put_transposed(rows, apart, N.value, n_in, down.data() + size_t(o) * n_in);
            for (int i = 0, n; i < n_in; i += n) {
                n = width(n_in - i);
                with_width(n, [&](auto M) {
                    for (int k = 0; k < N.value; ++k)
                        std::memcpy(up.data() + size_t(i) * n_out + size_t(o + k) * M.value, rows + k * apart + i,
                                    M.value * sizeof(real));
                });
            }
        });
    }
    // y[out] += W x[in], or = b + W x with `fresh`; numbers are vec or dual.
    template <class V>
    void apply(const real *x, real *y, bool fresh) const {
        products<V>(down.data(), n_in, n_out, 0, x, y, fresh ? bias.data() : nullptr, 1);
    }
    // x'[in] (+)= W^T y'[out]
    template <class V>
    void reverse(const real *dy, real *dx, bool add) const {
        products<V>(up.data(), n_out, n_in, 0, dy, dx, add ? nullptr : ZEROS, 0);
    }

    // The same weights for both ways: tiles of what comes out, [what goes in][width of the tile].
    const real *forth() const { return down.data(); }
    const real *back() const { return up.data(); }
    // What comes out from the first on, which begins a tile: added to biases, 1 or 0 apart, or to what is there.
    template <class V>
    static void products(const real *weights, int n_in, int n_out, int first, const real *x, real *y,
                         const real *biases, int apart) {
        const real *w = weights + size_t(first) * n_in;
        for (int o = first; o < n_out; o += width(n_out - o))
            w = product<V>(width(n_out - o), w, x, n_in, y + o * REALS<V>, biases ? biases + o * apart : nullptr);
    }
    static constexpr real ZEROS[WIDEST_TILE] = {};

  private:
    AlignedReals down, up;
    std::vector<real> bias;
    template <class F>
    static void with_width(int width, F &&f) {
        if (width == WIDEST_TILE) return f(std::integral_constant<int, WIDEST_TILE>{});
        switch (width) {
            case 8:
                return f(std::integral_constant<int, 8>{});
            case 4:
                return f(std::integral_constant<int, 4>{});
            case 2:
                return f(std::integral_constant<int, 2>{});
            default:
                return f(std::integral_constant<int, 1>{});
        }
    }
    template <class V>
    static const real *product(int width, const real *w, const real *x, int n, real *y, const real *start) {
        with_width(width, [&](auto N) { w = tile_product<N.value, V>(w, x, n, y, start); });
        return w;
    }
    template <int N, class V>
    static const real *tile_product(const real *w, const real *x, int n, real *y, const real *start) {
        V sum[N];
        static_for<N>([&](auto k) { sum[k] = start ? constant<V>(start[k]) : load<V>(y + k * REALS<V>); });
        for (int i = 0; i < n; ++i, w += N) {
            const V xi = load<V>(x + i * REALS<V>);
            static_for<N>([&](auto k) { sum[k] += w[k] * xi; });
        }
        static_for<N>([&](auto k) { store<V>(y + k * REALS<V>, sum[k]); });
        return w;
    }
};

struct Network {  // layers after the first, which is part of a head
    std::vector<Linear> layers;
};

constexpr int sum_of_widths() {  // of the messages
    int most = 0, n = 0;
    for (int t = 0; t < N_LAYERS; ++t) {
        n = 0;
        for (int k = 0; k < MESSAGES[t].n_widths; ++k) n += MESSAGES[t].widths[k];
        most = n > most ? n : most;
    }
    return most;
}

// Layers after the first of a network: x[0] holds the inputs before SiLU; all inputs before SiLU are kept in `pre`.
template <class V>
void run_network(const Network &net, int n_first, real *pre, real *work) {
    real *x = pre;
    int n = n_first;
    for (const Linear &layer : net.layers) {
        for (int i = 0; i < n; ++i) {
            const V v = load<V>(x + i * REALS<V>);
            store<V>(work + i * REALS<V>, v * sigmoid(v));
        }
        layer.apply<V>(work, x + n * REALS<V>, true);
        x += n * REALS<V>;
        n = layer.n_out;
    }
}
// `pre` as left by run_network; `grad` holds the outputs' cotangents and then those of the first layer's outputs.
// visit(layer, its inputs before SiLU, cotangents of its outputs) is called on the way.
template <class V, class Visit>
void reverse_network(const Network &net, int n_first, const real *pre, real *grad, real *work, Visit visit) {
    int offset = n_first;
    for (const Linear &layer : net.layers) offset += layer.n_out;
    int n = net.layers.empty() ? n_first : net.layers.back().n_out;
    offset -= n;
    for (int k = int(net.layers.size()) - 1; k >= 0; --k) {
        const Linear &layer = net.layers[k];
        layer.reverse<V>(grad, work, false);
        n = layer.n_in;
        offset -= n;
        visit(k, pre + offset * REALS<V>, grad);
        for (int i = 0; i < n; ++i) {
            const V v = load<V>(pre + (offset + i) * REALS<V>), s = sigmoid(v);
            store<V>(grad + i * REALS<V>, load<V>(work + i * REALS<V>) * (s + v * s * (real(1) - s)));
        }
    }
}

}  // namespace
