namespace {

template <int t>
struct Layer {  // shape of what makes A_t
    static constexpr const MessageShape &message = MESSAGES[t > 0 ? t - 1 : 0];
    static constexpr bool has_sum = t == 0 || message.feature;
    static constexpr bool per_channel = t > 0 && message.per_channel;
    static constexpr int n_degrees = t > 0 && message.per_degree ? L_TOP + 1 : 1;  // of the senders' weights
    static constexpr int n_edge = t == 0 ? N_TABLE : per_channel ? N_CHANNELS : N_EMBEDDING;
    // Channels in lanes: an edge sum may leave gaps between its columns
    static constexpr int n_lanes = t == 0 && BY_ELEMENT ? N_EMBEDDING : EdgeSum<n_edge, n_degrees>::APART;
    static constexpr bool memory = t > 0 && message.memory;
    static constexpr bool exponential = t > 0 && message.exponential;
    // What the next layer takes from this one
    static constexpr const MessageShape &next = MESSAGES[t < N_LAYERS ? t : 0];
    static constexpr bool sends = t < N_LAYERS && next.feature;
    static constexpr bool feeds_memory = t < N_LAYERS && next.memory;
    static constexpr bool feeds_exponential = t < N_LAYERS && next.exponential;
    static constexpr bool keeps_a = feeds_memory || feeds_exponential || memory || exponential;
};

template <int t>
constexpr int n_head() {
    return N_READ + (Layer<t>::sends ? Layer<t>::next.widths[0] : 0);
}

}  // namespace
