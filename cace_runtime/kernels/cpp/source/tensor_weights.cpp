namespace {

// Channels of the edge sum of the bare atoms: elements, unless senders have fewer numbers than there are elements.
constexpr bool BY_ELEMENT = N_ELEMENTS <= N_SENDERS;
constexpr int N_TABLE = BY_ELEMENT ? N_ELEMENTS : N_SENDERS;
constexpr int N_READ_FEATURES = CONTRACTION ? 1 : N_FEATURES;
// Channels whose features a head reads at once: some 256 vectors, for the L1 cache; duals are two.
#ifdef GRADIENT
constexpr int READ_AT_ONCE = 128;
#else
constexpr int READ_AT_ONCE = 256;
#endif
constexpr int MOST_IN_GROUP = std::max(1, std::min(N_MIXED, READ_AT_ONCE / N_FEATURES));
constexpr int GROUP = MOST_IN_GROUP > W ? MOST_IN_GROUP / W * W : MOST_IN_GROUP;  // whole registers of features
constexpr int N_GROUPS = (N_MIXED + GROUP - 1) / GROUP;
constexpr int group_size(int g) { return std::min(GROUP, N_MIXED - g * GROUP); }

// With which weights of the radial functions are multiplied where these are mixed freely: 1/n~ over its norm.
inline Numbers falling() {
    Numbers found(N_BESSEL);
    double squares = 0;
    for (int k = 1; k <= N_BESSEL; ++k) squares += 1.0 / (double(k) * k);
    for (int k = 1; k <= N_BESSEL; ++k) found[k - 1] = 1 / (k * std::sqrt(squares));
    return found;
}

// Networks of a message: scalars (K = 0), coefficients of the tensors of each degree that has a network, then H of a
// feature message. Their first layers are columns of a head, one after another; what they keep for the way back stands
// in the same order.
constexpr int MOST_DEGREE = int(sizeof(MESSAGES[0].n_kinds) / sizeof(int)) - 1;
constexpr int FEATURE = MOST_DEGREE + 1, N_NETWORKS = FEATURE + 1;
constexpr int n_widths(const MessageShape &m, int K) { return K == FEATURE ? m.n_feature_widths : m.n_widths; }
constexpr int last_width(const MessageShape &m, int K) {
    return K == FEATURE ? m.feature_widths[m.n_feature_widths - 1] : (K ? m.n_kinds[K] : 1) * N_MIXED;
}
constexpr int width_of(const MessageShape &m, int K, int layer) {
    return layer + 1 == n_widths(m, K) ? last_width(m, K) : K == FEATURE ? m.feature_widths[layer] : m.widths[layer];
}
constexpr int first_width(const MessageShape &m, int K) { return width_of(m, K, 0); }
constexpr int hidden_widths(const MessageShape &m, int K) {
    int n = 0;
    for (int k = 0; k + 1 < n_widths(m, K); ++k) n += width_of(m, K, k);
    return n;
}
constexpr bool has_network(const MessageShape &m, int K) {
    return K == FEATURE ? m.feature : m.tensor && (!K || (m.network && m.degrees >> K & 1));
}
constexpr int first_column_of(const MessageShape &m, int K) {
    int n = 0;
    for (int J = 0; J < K; ++J) n += has_network(m, J) ? first_width(m, J) : 0;
    return n;
}
constexpr int first_kept_of(const MessageShape &m, int K) {
    int n = 0;
    for (int J = 0; J < K; ++J) n += has_network(m, J) ? hidden_widths(m, J) + last_width(m, J) : 0;
    return n;
}
// Where its outputs are among what is kept
constexpr int outputs_of(const MessageShape &m, int K) { return first_kept_of(m, K) + hidden_widths(m, K); }
constexpr int widest_message() {
    int n = WIDEST;
    for (const MessageShape &m : MESSAGES)
        for (int K = 0; K < N_NETWORKS; ++K)
            if (has_network(m, K)) n = std::max(n, last_width(m, K));
    return n;
}
constexpr int widest_radial() {
    int n = N_BESSEL;
    for (const MessageShape &m : MESSAGES)
        for (int k = 0; k < m.n_radial_widths; ++k) n = std::max(n, m.radial_widths[k]);
    return n;
}
constexpr int WIDEST_RADIAL = widest_radial();
constexpr bool any_feature() {
    for (const MessageShape &m : MESSAGES)
        if (m.feature) return true;
    return false;
}
constexpr bool HAS_FEATURES = any_feature();
constexpr int WIDEST_MESSAGE = widest_message();

// Weights of potentials whose channels are mixed freely, or read with weights of elements. Published mixing is the
// special case in which weights of the receiver's element are products with its embedding.
struct Model : Reading {
    std::vector<real> table, bessel;
    std::vector<real> sender;  // [z][a]: with which a sender multiplies its weights of feature messages
    real prefactor, cutoff, epsilon, power;
    double message_scale;                                         // of messages other than tensors and memory
    std::vector<real> mixing[N_READERS], mixing_back[N_READERS];  // [d][column of the edge sum][k], [d][k][column]; W more
    std::vector<real> feature_mixing[N_READERS], feature_mixing_back[N_READERS];  // of FeatureMixing
    std::vector<real> memory[N_LAYERS + 1];                       // of what makes A_t: [d][k]
    std::vector<real> amplitude[N_LAYERS + 1], decay[N_LAYERS + 1];  // of what makes A_t: [d][MIXED_ROW]
    std::vector<real> contraction[N_LAYERS + 1][N_READERS];       // [k][f]
    std::vector<Linear> heads[N_LAYERS + 1][N_READERS];           // by groups of channels: features [k][f] -> columns
    std::vector<real> head_bias[N_LAYERS + 1][N_READERS];
    Network outputs[N_OUTPUTS], message[N_LAYERS + 1][N_NETWORKS];       // message[t]: of B_t
    AlignedReals functions[N_LAYERS + 1], spread[N_LAYERS + 1];          // of what makes A_t: of TensorSum
    std::vector<Linear> radial[N_LAYERS + 1];           // of what makes A_t: hidden layers of its radial functions
    std::vector<Linear> sent[N_LAYERS + 1][N_READERS];  // by degree: tensors in A_t [kind][k] -> h [k]
    std::vector<double> reference;                      // E0 (eV)
    ClosestDistances closest;
    real factor[N_OUTPUTS] = {};                        // of each output
    std::vector<double> subtracted[N_OUTPUTS];          // of each element, from outputs other than the energy

    explicit Model(const double *weights) { set(weights); }
    template <class Weights>  // all numbers one after another, or parts
    void set(const Weights *weights) {
        begin(weights);
        read();
    }

  private:
    struct Reader {  // a dense layer that reads features: weights [element or one][out][layers][in]
        Given weight, bias;
        bool per_element;
        int n_out;
    };
    Reader take_reader(const std::string &name, int n_out, size_t n_in, bool per_element) {
        const int n = per_element ? N_ELEMENTS : 1;
        const Given weight = point_at(name + ".weight", n * n_in * n_out), bias = point_at(name + ".bias", n * n_out);
        return {weight, bias, per_element, n_out};
    }
    // The first layer of a network is returned, the others are kept.
    Reader take_network(const std::string &name, const int *widths, int n, size_t inputs, bool per_element,
                        Network &rest) {
        const Reader first = take_reader(name + ".layers.0", widths[0], inputs, per_element);
        rest.layers.resize(n - 1);
        for (int k = 1; k < n; ++k) {
            const std::string layer = name + ".layers." + std::to_string(k);
            const auto w = take(layer + ".weight", size_t(widths[k]) * widths[k - 1]),
                       b = take(layer + ".bias", widths[k]);
            rest.layers[k - 1].set(widths[k - 1], widths[k], {w.begin(), w.end()}, {b.begin(), b.end()});
        }
        return first;
    }

    void read();
    void read_mixing(const Numbers &embedding, const Numbers &receiver);
    void read_exponential(const std::string &name, int layer);
    template <int t>
    std::vector<Reader> read_message();
    void set_head(int t, int z, const std::vector<Reader> &readers, const std::vector<Reader> &sent_by);
};

}  // namespace
