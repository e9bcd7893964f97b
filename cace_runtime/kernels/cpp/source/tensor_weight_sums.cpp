#ifdef GRADIENT
namespace {

// The gradient as it is summed, by each thread, in the units and layouts of `Model`.
struct WeightSums {
    static constexpr int HEAD_ROW = padded(GROUP * N_READ_FEATURES), MIXING_ROW = padded(FeatureMixing::N_OUT);
    static constexpr size_t MIXING_BLOCK = size_t(N_WEIGHT_DEGREES) * FeatureMixing::N_IN * MIXING_ROW;

    Buffer bessel;                                        // [n~][W]
    Buffer table;                                         // rows of the bare atoms' senders [z]: values, then changes
    Buffer mixing[N_READERS];                             // [d][column of the edge sum][MIXED_ROW]
    Buffer feature_mixing[N_READERS];                     // [block][d][input][MIXING_ROW]
    std::vector<double> sender;                           // [z][a]
    Buffer memory[N_LAYERS + 1];                          // of what makes A_t: [d][k][W]
    Buffer amplitude[N_LAYERS + 1], decay[N_LAYERS + 1];  // of what makes A_t: [d][k][W], [d][MIXED_ROW]
    Buffer contraction[N_LAYERS + 1][N_READERS];          // [k][f][W]
    Buffer heads[N_LAYERS + 1][N_READERS];                // [group][column][HEAD_ROW]
    Buffer head_bias[N_LAYERS + 1][N_READERS];            // [column][W]
    Buffer sent[N_LAYERS + 1][N_READERS][MOST_DEGREE + 1];  // [k][kind][k], rows padded
    Buffer functions[N_LAYERS + 1];                       // of what makes A_t: of TensorSum
    DenseSums outputs[N_OUTPUTS], message[N_LAYERS + 1][N_NETWORKS], radial[N_LAYERS + 1];

    template <int t>
    static constexpr int sent_row(int K) {
        return padded(last_width(Layer<t>::next, K));
    }
    void clear(const Model &m) {
        constexpr size_t D = N_WEIGHT_DEGREES;
        zeros(bessel, N_BESSEL * W);
        zeros(table, BY_ELEMENT ? 0 : size_t(N_ELEMENTS) * 2 * BareSum::G_ROW);
        for (Buffer &b : mixing) zeros(b, D * BareSum::K * MIXED_ROW);
        for (Buffer &b : feature_mixing) zeros(b, HAS_FEATURES ? FeatureMixing::N_BLOCKS * MIXING_BLOCK : 0);
        sender.assign(N_ELEMENTS * N_SENDERS, 0.0);
        static_for<N_LAYERS + 1>([&](auto i) {
            constexpr int t = i.value;
            using L = Layer<t>;
            if (L::memory) zeros(memory[t], D * N_MIXED * W);
            if (L::exponential) zeros(amplitude[t], D * N_MIXED * W);
            if (L::exponential) zeros(decay[t], D * MIXED_ROW);
            if constexpr (L::tensor) zeros(functions[t], L::Sum::N_WEIGHTS);
            radial[t].clear(m.radial[t]);
            for (int z = 0; z < N_READERS; ++z) {
                if (CONTRACTION) zeros(contraction[t][z], size_t(N_MIXED) * N_FEATURES * W);
                zeros(heads[t][z], size_t(N_GROUPS) * n_head<t>() * HEAD_ROW);
                zeros(head_bias[t][z], size_t(n_head<t>()) * W);
                if constexpr (L::sends)
                    for (int K = 1; K <= MOST_DEGREE; ++K)
                        if (has_degree(L::next.degrees, K)) zeros(sent[t][z][K], size_t(N_MIXED) * sent_row<t>(K));
            }
            for (int K = 0; K < N_NETWORKS; ++K) message[t][K].clear(m.message[t][K].layers);
        });
        for (int k = 0; k < N_OUTPUTS; ++k) outputs[k].clear(m.outputs[k].layers);
    }
};

// The sums of all threads -> the gradient with respect to the weights as `Model` was given them.
class GradientWriter {
  public:
    GradientWriter(const Model &model, const std::vector<std::unique_ptr<WeightSums>> &sums, int n_threads, real *out)
        : m(model), all_sums(sums), n(n_threads), gradient(out) {}

    void write() {
        std::fill(gradient, gradient + m.n_weights, real(0));
        constexpr int D = N_WEIGHT_DEGREES;
        lanes([](const WeightSums &s) { return s.bessel.data; }, N_BESSEL, "edge_functions.bessel.weights");
        mixing();
        static_for<N_LAYERS>([&](auto i) {
            constexpr int t = i.value;
            const std::string name = "messages." + std::to_string(t);
            if (Layer<t + 1>::memory)
                lanes([](const WeightSums &s) { return s.memory[t + 1].data; }, D * N_MIXED, name + ".memory.weights");
            if (Layer<t + 1>::exponential) exponential(name + ".exponential", t + 1);
            if constexpr (Layer<t>::next.tensor) message<t>(name + ".tensor");
            if (Layer<t>::next.feature) network_of<t>(name + ".feature.network", FEATURE);
        });
        if (HAS_FEATURES) feature_mixing();
        if (CONTRACTION) static_for<N_LAYERS + 1>([&](auto t) { contraction<t.value>(); });
        for (int k = 0; k < N_OUTPUTS; ++k) {
            const OutputShape &shape = OUTPUTS[k];
            const std::string name = shape.name;
            const int linear = first_column(k), mlp = linear + shape.linear;
            reader(name + ".mlp.layers.0", mlp, shape.widths[0], shape.per_element, 0, N_LAYERS + 1);
            network([=](const WeightSums &s) -> const DenseSums & { return s.outputs[k]; }, m.outputs[k].layers,
                    name + ".mlp.layers.", 1);
            if (shape.linear) reader(name + ".linear", linear, 1, shape.per_element, 0, N_LAYERS + 1);
        }
        for (const auto &[name, values] : small) std::copy(values.begin(), values.end(), gradient + m.places.at(name));
    }

  private:
    const Model &m;
    const std::vector<std::unique_ptr<WeightSums>> &all_sums;
    int n;
    real *gradient;
    std::map<std::string, Numbers> small;  // all but the many weights of what reads features: summed in double

    const double *factor(const std::string &name) const { return m.factors.at(name).data(); }
    double *of(const std::string &name) {
        Numbers &values = small[name];
        values.resize(m.lengths.at(name));  // zeros, when it is asked for first
        return values.data();
    }
    template <class F>
    double sum(F part, size_t place) const {
        double sum = 0;
        for (int k = 0; k < n; ++k) sum += double(part(*all_sums[k])[place]);
        return sum;
    }
    template <class F>
    double lane_sum(F part, size_t place) const {
        double sum = 0;
        for (int k = 0; k < n; ++k)
            for (int i = 0; i < W; ++i) sum += double(part(*all_sums[k])[place * W + i]);
        return sum;
    }
    template <class F>
    void lanes(F part, size_t count, const std::string &name) {
        double *to = of(name);
        for (size_t i = 0; i < count; ++i) to[i] = lane_sum(part, i);
    }
    template <class F>
    void network(F part, const std::vector<Linear> &net, const std::string &name, int first) {
        for (size_t k = 0; k < net.size(); ++k) {
            const std::string layer = name + std::to_string(first + int(k));
            const size_t n_out = net[k].n_out;
            lanes([=](const WeightSums &s) { return part(s)[k].weight.data; }, n_out * net[k].n_in, layer + ".weight");
            lanes([=](const WeightSums &s) { return part(s)[k].bias.data; }, n_out, layer + ".bias");
        }
    }

    // Weights of a layer that reads features, [element or one][out][layers][f][k]; its outputs are columns of heads.
    void reader(const std::string &name, int column, int n_out, bool per_element, int first_layer, int n_layers) {
        constexpr size_t F = size_t(N_MIXED) * N_READ_FEATURES;
        real *const weight = gradient + m.places.at(name + ".weight");
        alignas(64) real turned[GROUP * N_READ_FEATURES + W];
        double *bias = of(name + ".bias");
        for (int z = 0; z < N_READERS; ++z)
            for (int o = 0; o < n_out; ++o) {
                const size_t output = size_t(per_element ? z : 0) * n_out + o;
                for (int t = 0; t < n_layers; ++t) {
                    const size_t n_columns = m.head_bias[first_layer + t][z].size();
                    real *to = weight + (output * n_layers + t) * F;
                    for (int k = 0; k < n; ++k)
                        for (int g = 0; g < N_GROUPS; ++g) {
                            const real *from = all_sums[k]->heads[first_layer + t][z] +
                                               (g * n_columns + column + o) * WeightSums::HEAD_ROW;
                            const int size = group_size(g);
                            put_transposed(from, N_READ_FEATURES, size, N_READ_FEATURES, turned);
                            for (int f = 0; f < N_READ_FEATURES; ++f)
                                for (int c = 0; c < size; ++c)
                                    to[size_t(f) * N_MIXED + g * GROUP + c] += turned[f * size + c];
                        }
                }
                bias[output] +=
                    lane_sum([=](const WeightSums &s) { return s.head_bias[first_layer][z].data; }, column + o);
            }
    }

    template <int t>
    void contraction() {
        const std::string name = "contractions." + std::to_string(t);
        const double *rms = factor(name + ".scale");
        double *to = of(name + ".weights");
        for (int z = 0; z < N_READERS; ++z)
            for (int f = 0; f < N_FEATURES; ++f)
                for (int k = 0; k < N_MIXED; ++k, ++to)
                    *to = rms[f * N_MIXED + k] *
                          lane_sum([=](const WeightSums &s) { return s.contraction[t][z].data; }, k * N_FEATURES + f);
    }

    void exponential(const std::string &name, int layer) {
        constexpr int D = N_WEIGHT_DEGREES;
        double *amplitude = of(name + ".prefactor"), *decay = of(name + ".decay");
        for (int d = 0; d < D; ++d)
            for (int k = 0; k < N_MIXED; ++k) {
                amplitude[d * N_MIXED + k] =
                    m.message_scale *
                    lane_sum([=](const WeightSums &s) { return s.amplitude[layer].data; }, d * N_MIXED + k);
                decay[d * N_MIXED + k] =
                    sum([=](const WeightSums &s) { return s.decay[layer].data; }, d * MIXED_ROW + k);
            }
    }

    // A network of what layer t sends
    template <int t>
    void network_of(const std::string &name, int K) {
        constexpr MessageShape shape = Layer<t>::next;
        reader(name + ".layers.0", N_READ + first_column_of(shape, K), first_width(shape, K),
               K != FEATURE && shape.per_element, t, 1);
        network([=](const WeightSums &s) -> const DenseSums & { return s.message[t][K]; }, m.message[t][K].layers,
                name + ".layers.", 1);
    }

    template <int t>
    void message(const std::string &name) {
        constexpr MessageShape shape = Layer<t>::next;
        using S = typename Layer<t + 1>::Sum;
        network_of<t>(name + ".scalars", 0);
        for (int K = 1; K <= S::K_TOP; ++K) {
            if (!has_degree(shape.degrees, K)) continue;
            const std::string tensors = name + ".tensors." + std::to_string(K);
            if (shape.network) network_of<t>(tensors + ".coefficients", K);
            const int n_in = shape.n_kinds[K] * N_MIXED, row = WeightSums::sent_row<t>(K);
            const double *rms = factor(tensors + ".tensors.scale"), *beta = factor(tensors + ".scale");
            double *to = of(tensors + ".weights");
            for (int z = 0; z < N_READERS; ++z)
                for (int k = 0; k < N_MIXED; ++k)
                    for (int i = 0; i < n_in; ++i)
                        to[(size_t(shape.per_element ? z : 0) * N_MIXED + k) * n_in + i] +=
                            rms[i] * beta[k] / std::sqrt(double(n_in)) *
                            sum([=](const WeightSums &s) { return s.sent[t][z][K].data; }, size_t(k) * row + i);
        }
        network([](const WeightSums &s) -> const DenseSums & { return s.radial[t + 1]; }, m.radial[t + 1],
                name + ".functions.hidden.", 0);
        constexpr int BASE = Layer<t + 1>::base;
        const Numbers decrease =
            Layer<t + 1>::radial_network ? Numbers(BASE, 1 / std::sqrt(double(BASE))) : falling();
        double *to = of(name + ".functions.weights");
        for (int x = 0; x < S::TURNS * W; ++x)
            for (int p = 0; p < S::PATHS; ++p)
                for (int i = 0; i < BASE; ++i)
                    to[(size_t(p) * shape.n_functions + x % shape.n_functions) * BASE + i] +=
                        decrease[i] * sum([](const WeightSums &s) { return s.functions[t + 1].data; },
                                          ((size_t(x / W) * S::PATHS + p) * BASE + i) * W + x % W);
    }

    // Of the same weights as `mixing`, where they mix the sums of feature messages
    void feature_mixing() {
        using F = FeatureMixing;
        constexpr int D = N_WEIGHT_DEGREES;
        const Numbers decrease = falling();
        const double *w = factor("a_basis.mixing.weights"), *receiver = factor("embedding.receiver"),
                     *scale = FREE_MIXING ? factor("a_basis.mixing.scale") : nullptr;
        double *to_w = of("a_basis.mixing.weights"), *to_receiver = of("embedding.receiver"),
               *to_sender = of("embedding.sender");
        for (int z = 0; z < N_READERS; ++z)
            for (int b = 0; b < F::N_BLOCKS; ++b)
                for (int d = 0; d < D; ++d)
                    for (int i = 0; i < F::N_IN; ++i)
                        for (int o = 0; o < F::N_OUT; ++o) {
                            const int k = b * F::N_OUT + o, n = F::function_of(i);
                            const double back =
                                m.message_scale * sum([=](const WeightSums &s) { return s.feature_mixing[z].data; },
                                                      b * WeightSums::MIXING_BLOCK +
                                                          (size_t(d) * F::N_IN + i) * WeightSums::MIXING_ROW + o);
                            if (FREE_MIXING) {
                                to_w[((size_t(MIXED_BY_ELEMENT ? z : 0) * D + d) * N_MIXED + k) * N_SENDERS * N_BESSEL +
                                     F::sender_of(b, i) * N_BESSEL + n] += decrease[n] * scale[d * N_MIXED + k] * back;
                            } else {
                                const size_t place = (size_t(d) * N_MIXED + k) * N_BESSEL + n;
                                const int number = z * N_EMBEDDING + b % N_EMBEDDING;
                                to_w[place] += receiver[number] * back;
                                to_receiver[number] += w[place] * back;
                            }
                        }
        if (FREE_MIXING && MIXED_ELEMENTS) return;  // senders have no numbers
        for (int i = 0; i < N_ELEMENTS * N_SENDERS; ++i)
            for (int k = 0; k < n; ++k) to_sender[i] += all_sums[k]->sender[i];
    }

    // What `Model::read_mixing` multiplies together, factor by factor
    void mixing() {
        constexpr int D = N_WEIGHT_DEGREES, IN = N_SENDERS * N_BESSEL, COLUMNS = BareSum::K;
        constexpr bool EMBEDDED = !(FREE_MIXING && MIXED_ELEMENTS);
        const Numbers decrease = falling();
        const double *w = factor("a_basis.mixing.weights"), *embedding = factor("embedding.sender"),
                     *receiver = factor("embedding.receiver"),
                     *scale = FREE_MIXING ? factor("a_basis.mixing.scale") : nullptr;
        double *to_w = of("a_basis.mixing.weights"), *to_embedding = of("embedding.sender"),
               *to_receiver = of("embedding.receiver");
        for (int z = 0; z < N_READERS; ++z)
            for (int d = 0; d < D; ++d)
                for (int k = 0; k < N_MIXED; ++k)
                    for (int i = 0; i < N_BESSEL; ++i)
                        for (int x = 0; x < N_TABLE; ++x) {
                            const double back =
                                sum([=](const WeightSums &s) { return s.mixing[z].data; },
                                    (size_t(d) * COLUMNS + i * BareSum::APART + x) * MIXED_ROW + k);
                            for (int a = 0; a < N_SENDERS; ++a) {
                                const bool by_embedding = BY_ELEMENT && EMBEDDED;
                                if (!by_embedding && a != x) continue;
                                const double number = by_embedding ? embedding[x * N_SENDERS + a] : 1;
                                double weight, factor;  // of the sender's number: weight times what does not change
                                size_t place;
                                if (FREE_MIXING) {
                                    place = ((size_t(MIXED_BY_ELEMENT ? z : 0) * D + d) * N_MIXED + k) * IN +
                                            a * N_BESSEL + i;
                                    factor = decrease[i] * scale[d * N_MIXED + k];
                                } else {
                                    const int c = k / N_RADIAL, b = c % N_EMBEDDING;
                                    if (c / N_EMBEDDING != a) continue;
                                    place = (size_t(d) * N_MIXED + k) * N_BESSEL + i;
                                    factor = receiver[z * N_EMBEDDING + b];
                                    to_receiver[z * N_EMBEDDING + b] += w[place] * number * back;
                                }
                                weight = w[place] * factor;
                                to_w[place] += factor * number * back;
                                if (by_embedding) to_embedding[x * N_SENDERS + a] += weight * back;
                            }
                        }
        if (EMBEDDED && !BY_ELEMENT)  // rows of the table are the embeddings themselves
            for (int z = 0; z < N_ELEMENTS; ++z)
                for (int a = 0; a < N_SENDERS; ++a)
                    to_embedding[z * N_SENDERS + a] +=
                        sum([](const WeightSums &s) { return s.table.data; },
                            size_t(N_ELEMENTS + z) * BareSum::G_ROW + a);
    }
};

}  // namespace
#endif
