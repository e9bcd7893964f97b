namespace {

// Outputs of an atom: its energy, and what else the config asks for, each MLP(B) + linear(B) of the B of all layers. A
// head has the first columns of all of them: of output k its linear part, if it has one, then the first layer of its
// network. Added up over layers they stand apart in what is kept of a block, each before its further layers' inputs.
constexpr int columns_of(int k) { return OUTPUTS[k].linear + OUTPUTS[k].widths[0]; }
constexpr int first_column(int k) {
    int n = 0;
    for (int j = 0; j < k; ++j) n += columns_of(j);
    return n;
}
constexpr int N_READ = first_column(N_OUTPUTS);
constexpr int kept_from(int k) {
    int n = 0;
    for (int j = 0; j < k; ++j) {
        n += OUTPUTS[j].linear;
        for (int i = 0; i < OUTPUTS[j].n_widths; ++i) n += OUTPUTS[j].widths[i];
    }
    return n;
}
constexpr int N_KEPT = kept_from(N_OUTPUTS);

// Output K of the potential as a type, since lambdas need not capture it.
template <int K>
struct Output {
    static constexpr int linear = OUTPUTS[K].linear, width = OUTPUTS[K].widths[0];
    static constexpr int column = first_column(K), n_columns = columns_of(K), kept = kept_from(K);
    // Where the value is in what run_network keeps
    static constexpr int last = kept_from(K + 1) - 1 - kept - linear;
};

// Adds the columns of a head to what is kept of a block, or with `fresh` puts them there.
template <class V>
INLINE void add_columns(const real *head, real *kept, bool fresh) {
    static_for<N_OUTPUTS>([&](auto k) {
        using O = Output<k.value>;
        for (int o = 0; o < O::n_columns; ++o) {
            const V x = load<V>(head + (O::column + o) * REALS<V>);
            real *const to = kept + (O::kept + o) * REALS<V>;
            store<V>(to, fresh ? x : load<V>(to) + x);
        }
    });
}

}  // namespace
