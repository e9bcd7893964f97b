// A model's numbers as kernels read them: whatever does not depend on the structure is multiplied together.

namespace {

template <int t>
struct Layer {  // shape of what makes A_t
    static constexpr const MessageShape &message = MESSAGES[t > 0 ? t - 1 : 0];
    static constexpr bool memory = t > 0 && message.memory, tensor = t > 0 && message.tensor;
    static constexpr bool exponential = t > 0 && message.exponential, feature = t > 0 && message.feature;
    // Of a feature message: channels of its sum, and whether the weights g of its edges depend on the degree
    static constexpr bool per_channel = message.per_channel;
    static constexpr int n_edge = !FREE_MIXING && per_channel ? N_CHANNELS : N_SENDERS;
    static constexpr int n_degrees = message.per_degree ? L_TOP + 1 : 1, n_g = feature ? n_degrees * n_edge : 0;
    static constexpr unsigned degrees = message.degrees;
    static constexpr bool radial_network = message.n_radial_widths > 0;
    static constexpr int base = radial_network ? message.radial_widths[message.n_radial_widths - 1] : N_BESSEL;
    typedef TensorSum<degrees, message.n_functions, base, radial_network, n_g> Sum;
    // Rows that neighbours read: scalars and tensors, [component][channel], then g, [degree][channel of its sum]
    static constexpr int FIRST_G = tensor ? Sum::COMPONENTS * MIXED_ROW : 0, ROW = padded(FIRST_G + n_g);
    // What the next layer takes from this one
    static constexpr const MessageShape &next = MESSAGES[t < N_LAYERS ? t : 0];
    static constexpr bool sends = t < N_LAYERS && (next.tensor || next.feature);
    static constexpr bool feeds_memory = t < N_LAYERS && next.memory;
    static constexpr bool feeds_exponential = t < N_LAYERS && next.exponential;
    static constexpr bool covariants = sends && next.covariants;
};
template <int t>
constexpr int n_head() {
    return N_READ + (Layer<t>::sends ? first_column_of(Layer<t>::next, N_NETWORKS) : 0);
}
typedef EdgeSum<N_TABLE, 1> BareSum;

// How sums of feature messages become A: as those of bare atoms do, from channels of the senders, not of elements.
// Published mixing has a product for each edge channel, of its own column of the sum; free mixing has one of all.
struct FeatureMixing {
    static constexpr int N_BLOCKS = FREE_MIXING ? 1 : N_CHANNELS;
    static constexpr int N_IN = FREE_MIXING ? N_BESSEL * N_SENDERS : N_BESSEL, N_OUT = N_MIXED / N_BLOCKS;
    static constexpr size_t OF_BLOCK = size_t(N_WEIGHT_DEGREES) * N_IN * N_OUT;
    // Of input i of a block: the radial function, and the sender's number
    static constexpr int function_of(int i) { return FREE_MIXING ? i / N_SENDERS : i; }
    static constexpr int sender_of(int block, int i) { return FREE_MIXING ? i % N_SENDERS : block / N_EMBEDDING; }
    // Channel of the sum
    template <class Layer>
    static constexpr int channel_of(int block, int i) {
        return !FREE_MIXING && Layer::per_channel ? block : sender_of(block, i);
    }
};

void Model::read_mixing(const Numbers &embedding, const Numbers &receiver) {
    constexpr int D = N_WEIGHT_DEGREES, IN = N_SENDERS * N_BESSEL, COLUMNS = BareSum::K;
    const int n = FREE_MIXING && MIXED_BY_ELEMENT ? N_ELEMENTS : 1;
    const Numbers w = take_factor("a_basis.mixing.weights", size_t(n) * D * N_MIXED * (FREE_MIXING ? IN : N_BESSEL));
    const Numbers decrease = falling();
    const Numbers scale = FREE_MIXING ? take_factor("a_basis.mixing.scale", size_t(D) * N_MIXED) : Numbers();
    // Weight of the sender's number a and function n~ for receivers of element z
    const auto weight = [&](int z, int d, int k, int a, int i) {
        if (FREE_MIXING)
            return w[((size_t(n > 1 ? z : 0) * D + d) * N_MIXED + k) * IN + a * N_BESSEL + i] * decrease[i] *
                   scale[d * N_MIXED + k];
        const int c = k / N_RADIAL;
        return c / N_EMBEDDING == a
                   ? w[(size_t(d) * N_MIXED + k) * N_BESSEL + i] * receiver[z * N_EMBEDDING + c % N_EMBEDDING]
                   : 0.0;
    };
    for (int z = 0; z < N_READERS; ++z) {
        for (auto *weights : {&mixing[z], &mixing_back[z]}) weights->assign(size_t(D) * COLUMNS * N_MIXED + W, 0);
        for (int d = 0; d < D; ++d)
            for (int k = 0; k < N_MIXED; ++k)
                for (int i = 0; i < N_BESSEL; ++i)
                    for (int x = 0; x < N_TABLE; ++x) {
                        double sum = 0;
                        if (!BY_ELEMENT || embedding.empty())
                            sum = weight(z, d, k, x, i);
                        else
                            for (int a = 0; a < N_SENDERS; ++a)
                                sum += embedding[x * N_SENDERS + a] * weight(z, d, k, a, i);
                        const int column = i * BareSum::APART + x;
                        mixing[z][(size_t(d) * COLUMNS + column) * N_MIXED + k] = real(sum);
                        mixing_back[z][(size_t(d) * N_MIXED + k) * COLUMNS + column] = real(sum);
                    }
    }
    if (HAS_FEATURES) {
        using F = FeatureMixing;
        for (int z = 0; z < N_READERS; ++z) {
            for (auto *weights : {&feature_mixing[z], &feature_mixing_back[z]})
                weights->resize(F::N_BLOCKS * F::OF_BLOCK + W);
            for (int b = 0; b < F::N_BLOCKS; ++b)
                for (int d = 0; d < D; ++d)
                    for (int i = 0; i < F::N_IN; ++i)
                        for (int o = 0; o < F::N_OUT; ++o) {
                            const real w = real(message_scale *
                                                weight(z, d, b * F::N_OUT + o, F::sender_of(b, i), F::function_of(i)));
                            const size_t first = b * F::OF_BLOCK + size_t(d) * F::N_IN * F::N_OUT;
                            feature_mixing[z][first + i * F::N_OUT + o] = w;
                            feature_mixing_back[z][first + o * F::N_IN + i] = w;
                        }
        }
        sender.resize(N_ELEMENTS * N_SENDERS);
        for (int z = 0; z < N_ELEMENTS; ++z)
            for (int a = 0; a < N_SENDERS; ++a)
                sender[z * N_SENDERS + a] = embedding.empty() ? real(z == a) : real(embedding[z * N_SENDERS + a]);
    }
    table.assign(size_t(N_ELEMENTS) * padded(N_TABLE) + W, 0);
    for (int z = 0; z < N_ELEMENTS; ++z)
        for (int a = 0; a < N_TABLE; ++a)
            table[z * padded(N_TABLE) + a] = BY_ELEMENT ? real(z == a) : real(embedding[z * N_SENDERS + a]);
}

void Model::read_exponential(const std::string &name, int layer) {
    constexpr int D = N_WEIGHT_DEGREES;
    const Numbers p = take(name + ".prefactor", D * N_MIXED), q = take(name + ".decay", D * N_MIXED);
    amplitude[layer].assign(D * MIXED_ROW, 0);
    decay[layer].assign(D * MIXED_ROW, 0);
    for (int d = 0; d < D; ++d)
        for (int k = 0; k < N_MIXED; ++k) {
            amplitude[layer][d * MIXED_ROW + k] = real(p[d * N_MIXED + k] * message_scale);
            decay[layer][d * MIXED_ROW + k] = real(q[d * N_MIXED + k]);
        }
}

// Readers of features that a layer's message adds to a head, in the order of their columns
template <int t>
std::vector<Model::Reader> Model::read_message() {
    using L = Layer<t + 1>;
    constexpr MessageShape shape = L::message;
    constexpr int D = N_WEIGHT_DEGREES;
    const std::string name = "messages." + std::to_string(t);
    if (shape.memory) memory[t + 1] = take_real(name + ".memory.weights", D * N_MIXED);
    if (shape.exponential) read_exponential(name + ".exponential", t + 1);
    std::vector<Reader> readers;
    const auto add_network = [&](const std::string &of, int K) {
        const int n = n_widths(shape, K);
        std::vector<int> widths(n);
        for (int k = 0; k < n; ++k) widths[k] = width_of(shape, K, k);
        readers.push_back(take_network(of, widths.data(), n, size_t(N_MIXED) * N_READ_FEATURES,
                                       K != FEATURE && shape.per_element, message[t][K]));
    };
    if constexpr (shape.tensor) {
        using S = typename L::Sum;
        const std::string tensor = name + ".tensor";
        add_network(tensor + ".scalars", 0);
        for (auto &of_reader : sent[t]) of_reader.resize(S::K_TOP + 1);
        for (int K = 1; K <= S::K_TOP; ++K) {
            if (!has_degree(shape.degrees, K)) continue;
            const std::string of = tensor + ".tensors." + std::to_string(K);
            const int n_in = shape.n_kinds[K] * N_MIXED, n = shape.per_element ? N_ELEMENTS : 1;
            const Numbers w = take(of + ".weights", size_t(n) * N_MIXED * n_in),
                          rms = take_factor(of + ".tensors.scale", n_in), beta = take_factor(of + ".scale", N_MIXED);
            if (shape.network) add_network(of + ".coefficients", K);
            for (int z = 0; z < N_READERS; ++z) {
                std::vector<real> weight(size_t(N_MIXED) * n_in);
                for (int k = 0; k < N_MIXED; ++k)
                    for (int i = 0; i < n_in; ++i)
                        weight[size_t(k) * n_in + i] = real(w[(size_t(n > 1 ? z : 0) * N_MIXED + k) * n_in + i] *
                                                            rms[i] * beta[k] / std::sqrt(double(n_in)));
                sent[t][z][K].set(n_in, N_MIXED, weight, std::vector<real>(N_MIXED, 0));
            }
        }
        const std::string of = tensor + ".functions";
        radial[t + 1].resize(shape.n_radial_widths);
        for (int k = 0; k < shape.n_radial_widths; ++k) {
            const std::string layer = of + ".hidden." + std::to_string(k);
            const int n_in = k ? shape.radial_widths[k - 1] : N_BESSEL, n_out = shape.radial_widths[k];
            const auto weight = take_real(layer + ".weight", size_t(n_out) * n_in),
                       bias = take_real(layer + ".bias", n_out);
            radial[t + 1][k].set(n_in, n_out, weight, bias);
        }
        const Numbers decrease = L::radial_network ? Numbers(L::base, 1 / std::sqrt(double(L::base))) : falling();
        const Numbers w = take(of + ".weights", size_t(S::PATHS) * shape.n_functions * L::base),
                      gamma = take(tensor + ".scale", size_t(L_TOP + 1) * N_MIXED);
        functions[t + 1].assign(S::N_WEIGHTS);
        for (int x = 0; x < S::TURNS * W; ++x)
            for (int p = 0; p < S::PATHS; ++p)
                for (int i = 0; i < L::base; ++i)
                    functions[t + 1].data()[((size_t(x / W) * S::PATHS + p) * L::base + i) * W + x % W] =
                        real(w[(size_t(p) * shape.n_functions + x % shape.n_functions) * L::base + i] * decrease[i]);
        spread[t + 1].assign(S::ROWS);
        for (int l = 0; l < N_LVECTORS; ++l)
            for (int k = 0; k < N_MIXED; ++k) {
                const int d = degree_of(l);
                spread[t + 1].data()[l * MIXED_ROW + k] =
                    real(gamma[d * N_MIXED + k] / multiplicity(d, l - first_row(d)));
            }
    }
    if (shape.feature) add_network(name + ".feature.network", FEATURE);
    return readers;
}

void Model::read() {
    const Numbers embedding = take_factor("embedding.sender", N_ELEMENTS * (FREE_MIXING && MIXED_ELEMENTS ? 0 : N_SENDERS)),
                  receiver = take_factor("embedding.receiver", N_ELEMENTS * (FREE_MIXING ? 0 : N_EMBEDDING));
    bessel = take_real("edge_functions.bessel.weights", N_BESSEL);
    prefactor = take_real("edge_functions.bessel.prefactor", 1)[0];
    message_scale = take("message_scale", 1)[0];
    read_mixing(embedding, receiver);
    cutoff = take_real("cutoff", 1)[0];
    power = take_real("cutoff_function.p", 1)[0];
    epsilon = take_real("epsilon", 1)[0];
    factor[0] = take_real("energy_scale", 1)[0];
    reference = take("reference_energies", N_ELEMENTS);
    closest.set(take("closest_distances", size_t(N_ELEMENTS) * N_ELEMENTS * 2));

    std::vector<Reader> sent_by[N_LAYERS + 1];
    static_for<N_LAYERS>([&](auto t) { sent_by[t] = read_message<t.value>(); });
    if (CONTRACTION)
        for (int t = 0; t <= N_LAYERS; ++t) {
            const std::string name = "contractions." + std::to_string(t);
            const size_t n = size_t(N_FEATURES) * N_MIXED;
            const Numbers w = take(name + ".weights", N_ELEMENTS * n), rms = take_factor(name + ".scale", n);
            for (int z = 0; z < N_READERS; ++z) {
                contraction[t][z].resize(n);
                for (int f = 0; f < N_FEATURES; ++f)
                    for (int k = 0; k < N_MIXED; ++k)
                        contraction[t][z][k * N_FEATURES + f] = real(w[z * n + f * N_MIXED + k] * rms[f * N_MIXED + k]);
            }
        }
    constexpr size_t F = size_t(N_MIXED) * N_READ_FEATURES, ALL_F = F * (N_LAYERS + 1);
    std::vector<Reader> readers;  // in the order of a head's columns
    for (int k = 0; k < N_OUTPUTS; ++k) {
        const OutputShape &shape = OUTPUTS[k];
        const std::string name = shape.name;
        const Reader first =
            take_network(name + ".mlp", shape.widths, shape.n_widths, ALL_F, shape.per_element, outputs[k]);
        if (shape.linear) readers.push_back(take_reader(name + ".linear", 1, ALL_F, shape.per_element));
        readers.push_back(first);
        if (k > 0) {
            factor[k] = take_real(name + ".scale", 1)[0];
            subtracted[k] = take(name + ".subtracted", N_ELEMENTS);
        }
    }
    for (int t = 0; t <= N_LAYERS; ++t)
        for (int z = 0; z < N_READERS; ++z) set_head(t, z, readers, sent_by[t]);
}

void Model::set_head(int t, int z, const std::vector<Reader> &readers, const std::vector<Reader> &sent_by) {
    constexpr size_t F = size_t(N_MIXED) * N_READ_FEATURES;
    struct Column {
        Given weight;  // [f][k]
        size_t first;
    };
    std::vector<Column> columns;
    head_bias[t][z].clear();
    const auto add = [&](const Reader &reader, int layers, int layer) {
        const size_t element = reader.per_element ? z : 0;
        for (int o = 0; o < reader.n_out; ++o) {
            const size_t column = element * reader.n_out + o;
            columns.push_back({reader.weight, (column * layers + layer) * F});
            head_bias[t][z].push_back(layer ? real(0) : real(reader.bias[column]));
        }
    };
    for (const Reader &reader : readers) add(reader, N_LAYERS + 1, t);
    for (const Reader &reader : sent_by) add(reader, 1, 0);
    const int n_out = int(columns.size());
    heads[t][z].resize(N_GROUPS);
    for (int g = 0; g < N_GROUPS; ++g) heads[t][z][g].resize(group_size(g) * N_READ_FEATURES, n_out);
    // A tile of columns at a time for all groups: what is read is read once, in its order.
    std::vector<real> rows(Linear::WIDEST_TILE * F + W), given(F);
    for (int o = 0, n; o < n_out; o += n) {
        n = Linear::width(n_out - o);
        for (int c = 0; c < n; ++c) {
            const real *from = columns[o + c].weight.reals(columns[o + c].first, F, given.data());
            put_transposed(from, N_MIXED, N_READ_FEATURES, N_MIXED, rows.data() + c * F);
        }
        for (int g = 0; g < N_GROUPS; ++g)
            heads[t][z][g].put_rows(o, rows.data() + size_t(g) * GROUP * N_READ_FEATURES, F);
    }
}

}  // namespace
