// What the layers of potentials with tensors, free mixing or weights of elements do, forth and back.
//
//   forward  t:  M_t = sums over neighbours;  A_t = mixing of M_0, or M_t + memory A_{t-1};  B_t = forward(A_t)
//                head(B_t) -> columns of the outputs, scalars;  tensors of A_t -> h_t, rows for the neighbours
//   reverse  t:  dh_t of the neighbours, columns -> dB_t -> dA_t = backward(A_t, dB_t) -> dM_t -> forces, dh_{t-1}
//
// M_t is the sum of what arrives of tensors, of feature messages, mixed as M_0 is, whose weights g_t stand in the rows
// behind h_t, and of exponential messages, whose rows are A_t itself.
//
// Numbers are reals where a potential is evaluated, and duals where its weights are trained. Layouts are those of
// potential.cpp; blocks are of one element where weights are (element_blocks.cpp). In rows the changes of all numbers
// follow the values of all.

namespace {

// The proved programs with tensors, of one vector of atoms: A [l] -> B [f], C [component], and A, B', C' -> A'.
template <class V, class T>
__attribute__((flatten, noinline)) void with_covariants(const T *a, T *b, T *c) {
    forward<V>(a, long(REALS<V>), b, long(REALS<V>), c, long(REALS<V>));
}
template <class V, class T>
__attribute__((flatten, noinline)) void with_covariants_reverse(const T *a, const T *db, const T *dc, T *da) {
    backward<V>(a, long(REALS<V>), db, long(REALS<V>), dc, long(REALS<V>), da, long(REALS<V>));
}

struct Thread {  // memory of one thread, for one block of atoms at a time
    int number = 0;
    Buffer rows, moments, d_moments, a, da, b, db, read, d_read, head, d_head, sent, kinds, d_kinds, tensors, d_tensors,
        work, forces, turned, beside, columns;
    Buffer d_h[2];  // cotangents of h, of every other layer: one is read while the next is summed
};

// V is vec or dual. `Self` knows the sums over neighbours: sum_of_bare_atoms, sum_of_messages<t> and their ways back;
// with duals it is told what each weight was multiplied with, and what came back to that place.
template <class V, class Self>
class ElementLayers : protected ElementBlocks {
  public:
    using ElementBlocks::ElementBlocks;

  protected:
    static constexpr int R = REALS<V>, PARTS = R / W;  // numbers of an atom: values, and changes of duals
    static constexpr bool TRAINS = PARTS > 1;
    template <int t>
    using FeatureSum = EdgeSum<Layer<t>::n_edge, Layer<t>::n_degrees, PARTS * Layer<t>::ROW>;
    template <int t>
    static constexpr size_t FEATURE_LANES = size_t(FeatureSum<t>::K) * N_LVECTORS * R;
    template <int t>
    static constexpr size_t FEATURE_ROWS = size_t(N_LVECTORS) * FeatureSum<t>::ROW;
    static constexpr size_t EXPONENTIAL_ROWS = ExponentialSum::ROWS;
    static constexpr size_t MIXED_LANES = size_t(N_MIXED) * N_LVECTORS * R;
    static constexpr size_t BARE_LANES = size_t(BareSum::K) * N_LVECTORS * R;
    static constexpr size_t BARE_ROWS = size_t(N_LVECTORS) * BareSum::ROW;
    template <int t>  // numbers of the networks of a message, of an atom
    static constexpr size_t KEPT = first_kept_of(Layer<t>::next, N_NETWORKS);
    // What tensors are made of: rows of A, or of covariants
    template <int t>
    static constexpr int SOURCE_ROWS = Layer<t>::covariants ? N_TENSOR_ROWS : N_LVECTORS;

    std::vector<std::unique_ptr<Thread>> threads;
    Buffer pre_readout, d_readout;
    // Of each layer t: A of own atoms (lanes), what goes to layer t + 1 and what comes back from it
    Buffer a_lanes[N_LAYERS + 1], da_lanes[N_LAYERS + 1], pre_message[N_LAYERS + 1], h_rows[N_LAYERS + 1];
    // For exponential messages: A, and the cotangents of what arrived of it; [atom], then changes of duals
    Buffer a_rows[N_LAYERS + 1], y_rows[N_LAYERS + 1];

    Self &self() { return static_cast<Self &>(*this); }

    void reserve() {
        while (int(threads.size()) < n_threads) threads.emplace_back(new Thread);
        const size_t n = blocks.size();
        static_for<N_LAYERS + 1>([&](auto i) {
            constexpr int t = i.value;
            if (TRAINS || t < N_LAYERS) a_lanes[t].at_least(n * MIXED_LANES);
            if (Layer<t>::feeds_memory) da_lanes[t].at_least(n * MIXED_LANES);
            if constexpr (Layer<t>::sends) {
                h_rows[t].at_least(size_t(s->n_all) * PARTS * Layer<t + 1>::ROW);
                pre_message[t].at_least(n * KEPT<t> * R);
            }
            if (Layer<t>::feeds_exponential)
                for (Buffer *rows : {a_rows + t, y_rows + t})
                    rows->at_least(size_t(s->n_all) * PARTS * EXPONENTIAL_ROWS);
        });
        pre_readout.at_least(n * N_KEPT * R);
        d_readout.at_least(n * N_READ * R);
    }

    template <class Work>
    static Work &work_of(Thread &th) {
        return *reinterpret_cast<Work *>(th.work.at_least(sizeof(Work) / sizeof(real) + 1));
    }

    // Rows of a block's atoms, `length` numbers (and as many changes) each; those of atoms that do not exist are zero.
    static real *rows_of(Thread &th, const Members &of, size_t length) {
        const size_t apart = PARTS * length;
        real *rows = th.rows.at_least(W * apart);
        std::memset(rows + of.n * apart, 0, sizeof(real) * (W - of.n) * apart);
        return rows;
    }
    static void lanes_of(const real *rows, size_t length, int row, int n_columns, real *lanes) {
        for (int part = 0; part < PARTS; ++part)
            to_lanes<R>(rows + part * length, PARTS * length, row, n_columns, lanes + part * W);
    }
    static void rows_from(const real *lanes, int n_columns, int row, size_t length, real *rows) {
        for (int part = 0; part < PARTS; ++part)
            to_rows<R>(lanes + part * W, n_columns, row, nullptr, W, PARTS * length, rows + part * length);
    }

    // `moments` of the block stay where they are put until the way back, if Self keeps them.
    template <int t>
    void sum_of_neighbours(Thread &th, int64_t block, real *a) {
        using L = Layer<t>;
        const Members &of = blocks[block];
        if constexpr (t == 0) {
            real *rows = rows_of(th, of, BARE_ROWS), *moments = self().moments_of(th, block);
            for (int i = 0; i < of.n; ++i) self().sum_of_bare_atoms(th, of.atoms[i], rows + i * PARTS * BARE_ROWS);
            lanes_of(rows, BARE_ROWS, BareSum::ROW, BareSum::K, moments);
            degree_product_of_elements<BareSum::K, N_MIXED, V>(
                of, moments, [&](int z) { return m.mixing[z].data(); }, a);
        } else if constexpr (L::tensor) {
            constexpr size_t ROWS = L::Sum::ROWS;
            real *rows = rows_of(th, of, ROWS);
            for (int i = 0; i < of.n; ++i)
                self().template sum_of_messages<t>(th, of.atoms[i], rows + i * PARTS * ROWS);
            lanes_of(rows, ROWS, MIXED_ROW, N_MIXED, a);
        } else {
            std::memset(a, 0, sizeof(real) * MIXED_LANES);
        }
        if constexpr (L::feature) add_features<t>(th, block, a);
        if constexpr (L::exponential) {
            real *rows = rows_of(th, of, EXPONENTIAL_ROWS), *more = th.beside.at_least(MIXED_LANES);
            for (int i = 0; i < of.n; ++i)
                self().template sum_of_exponentials<t>(th, of.atoms[i], rows + i * PARTS * EXPONENTIAL_ROWS);
            lanes_of(rows, EXPONENTIAL_ROWS, MIXED_ROW, N_MIXED, more);
            add(more, MIXED_LANES, a);
        }
        if constexpr (L::memory) {
            const real *before = a_lanes[t - 1] + block * MIXED_LANES;
            for (int k = 0; k < N_MIXED; ++k)
                for (int l = 0; l < N_LVECTORS; ++l) {
                    const size_t i = (size_t(k) * N_LVECTORS + l) * R;
                    store<V>(a + i,
                             load<V>(a + i) + m.memory[t][weight_degree(l) * N_MIXED + k] * load<V>(before + i));
                }
        }
    }

    static void add(const real *from, size_t n, real *to) {
        for (size_t i = 0; i < n; i += R) store<V>(to + i, load<V>(to + i) + load<V>(from + i));
    }

    // What arrives of a feature message: sums over edges of its columns, which are mixed block by block.
    template <int t>
    void add_features(Thread &th, int64_t block, real *a) {
        using F = FeatureMixing;
        const Members &of = blocks[block];
        real *rows = rows_of(th, of, FEATURE_ROWS<t>), *sums = self().template feature_sums_of<t>(th, block);
        for (int i = 0; i < of.n; ++i)
            self().template sum_of_features<t>(th, of.atoms[i], rows + i * PARTS * FEATURE_ROWS<t>);
        lanes_of(rows, FEATURE_ROWS<t>, FeatureSum<t>::ROW, FeatureSum<t>::K, sums);
        real *mixed = th.beside.at_least(size_t(F::N_OUT) * N_LVECTORS * R);
        for (int b = 0; b < F::N_BLOCKS; ++b) {
            degree_product_of_elements<F::N_IN, F::N_OUT, V>(
                of, columns_of<t>(th, sums, b), [&](int z) { return m.feature_mixing[z].data() + b * F::OF_BLOCK; },
                mixed);
            add(mixed, size_t(F::N_OUT) * N_LVECTORS * R, a + size_t(b) * F::N_OUT * N_LVECTORS * R);
        }
    }
    template <int t>
    void add_features_reverse(Thread &th, int64_t block, const real *da) {
        using F = FeatureMixing;
        const Members &of = blocks[block];
        real *d_sums = th.d_moments.at_least(FEATURE_LANES<t>),
             *back = th.beside.at_least(size_t(F::N_IN) * N_LVECTORS * R);
        std::memset(d_sums, 0, sizeof(real) * FEATURE_LANES<t>);
        for (int b = 0; b < F::N_BLOCKS; ++b) {
            const real *of_block = da + size_t(b) * F::N_OUT * N_LVECTORS * R;
            if constexpr (TRAINS)
                self().add_feature_mixing(
                    th, of.element(), b, columns_of<t>(th, self().template feature_sums_of<t>(th, block), b), of_block);
            degree_product_of_elements<F::N_OUT, F::N_IN, V>(
                of, of_block, [&](int z) { return m.feature_mixing_back[z].data() + b * F::OF_BLOCK; }, back);
            for (int i = 0; i < F::N_IN; ++i)
                add(back + size_t(i) * N_LVECTORS * R, size_t(N_LVECTORS) * R, d_sums + place_of<t>(b, i));
        }
        real *rows = th.rows.at_least(W * PARTS * FEATURE_ROWS<t>);
        rows_from(d_sums, FeatureSum<t>::K, FeatureSum<t>::ROW, FEATURE_ROWS<t>, rows);
        for (int i = 0; i < of.n; ++i)
            self().template back_to_features<t>(th, of.atoms[i], rows + i * PARTS * FEATURE_ROWS<t>);
    }
    // Where input i of a block of the mixing begins in the lanes of the sums
    template <int t>
    static size_t place_of(int block, int i) {
        using F = FeatureMixing;
        const size_t channel = F::channel_of<Layer<t>>(block, i);
        return (F::function_of(i) * FeatureSum<t>::APART + channel) * N_LVECTORS * R;
    }
    template <int t>
    static const real *columns_of(Thread &th, const real *sums, int block) {
        if constexpr (FREE_MIXING && FeatureSum<t>::APART == N_SENDERS) return sums;
        real *columns = th.columns.at_least(size_t(FeatureMixing::N_IN) * N_LVECTORS * R);
        for (int i = 0; i < FeatureMixing::N_IN; ++i)
            std::memcpy(columns + size_t(i) * N_LVECTORS * R, sums + place_of<t>(block, i),
                        sizeof(real) * N_LVECTORS * R);
        return columns;
    }

    // B of a group of channels, and what readers see of it: training needs those of all groups at once.
    static real *invariants(Thread &th, int g) {
        real *b = th.b.at_least(size_t(TRAINS ? N_MIXED : GROUP) * N_FEATURES * R);
        return TRAINS ? b + size_t(g) * GROUP * N_FEATURES * R : b;
    }
    static real *contracted(Thread &th, int g) {
        real *read = th.read.at_least(size_t(TRAINS ? N_MIXED : GROUP) * R);
        return TRAINS ? read + size_t(g) * GROUP * R : read;
    }
    static const real *seen(Thread &th, int g) { return CONTRACTION ? contracted(th, g) : invariants(th, g); }

    template <int t>
    void features(Thread &th, const Members &of, int g, const real *a) {
        real *b = invariants(th, g);
        for (int k = 0; k < group_size(g); ++k) {
            const size_t channel = size_t(g) * GROUP + k;
            const real *from = a + channel * N_LVECTORS * R;
            if constexpr (Layer<t>::covariants)
                with_covariants<V>(
                    from, b + size_t(k) * N_FEATURES * R,
                    th.tensors.at_least(size_t(N_MIXED) * N_TENSOR_ROWS * R) + channel * N_TENSOR_ROWS * R);
            else
                symmetrise<V>(from, b + size_t(k) * N_FEATURES * R);
        }
        if constexpr (!CONTRACTION) return;
        real *read = contracted(th, g);
        for (int k = 0; k < group_size(g); ++k) {
            V sum = {};
            for (int r = 0; r < of.n_runs; ++r) {
                const real *w = m.contraction[t][of.runs[r].element].data() + size_t(g * GROUP + k) * N_FEATURES;
                V of_element = {};
                for (int f = 0; f < N_FEATURES; ++f) of_element += w[f] * load<V>(b + (size_t(k) * N_FEATURES + f) * R);
                sum += of_lanes(of, r, of_element);
            }
            store<V>(read + k * R, sum);
        }
    }

    template <int t>
    __attribute__((noinline)) void forward_block(Thread &th, int64_t block, real *a) {
        const Members &of = blocks[block];
        sum_of_neighbours<t>(th, block, a);
        real *head = th.head.at_least(size_t(n_head<t>()) * R);
        std::memset(head, 0, sizeof(real) * n_head<t>() * R);
        for (int r = 0; r < of.n_runs; ++r)
            for (int o = 0; o < n_head<t>(); ++o)
                store<V>(head + o * R, load<V>(head + o * R) +
                                           of_lanes(of, r, constant<V>(m.head_bias[t][of.runs[r].element][o])));
        for (int g = 0; g < N_GROUPS; ++g) {
            features<t>(th, of, g, a);
            const real *read = seen(th, g);
            apply_of_elements<V>(of, [&](int z) -> const Linear & { return m.heads[t][z][g]; }, read, head, true);
            if (s->features)
                for (int i = 0; i < of.n; ++i)
                    for (int k = 0; k < group_size(g) * N_READ_FEATURES; ++k)
                        s->features[(size_t(of.atoms[i]) * (N_LAYERS + 1) + t) * N_MIXED * N_READ_FEATURES +
                                    g * GROUP * N_READ_FEATURES + k] = double(read[k * R + i]);
        }
        add_columns<V>(head, pre_readout + size_t(block) * N_KEPT * R, t == 0);
        if constexpr (Layer<t>::sends) send<t>(th, block, a, head);
        if constexpr (Layer<t>::feeds_exponential) put_a(th, of, a, m.amplitude[t + 1].data(), a_rows[t]);
    }

    // Scalars and tensors of a block's atoms, and weights of feature messages, as rows for their neighbours
    template <int t>
    void send(Thread &th, int64_t block, const real *a, const real *head) {
        using Next = Layer<t + 1>;
        constexpr MessageShape shape = Layer<t>::next;
        const Members &of = blocks[block];
        real *pre = pre_message[t] + size_t(block) * KEPT<t> * R;
        for_networks<t>([&](auto K) {
            alignas(128) real work[WIDEST_MESSAGE * R];
            real *kept = pre + first_kept_of(shape, K.value) * R;
            std::memcpy(kept, head + (N_READ + first_column_of(shape, K.value)) * R,
                        sizeof(real) * first_width(shape, K.value) * R);
            run_network<V>(m.message[t][K], first_width(shape, K.value), kept, work);
        });
        if constexpr (shape.feature) {
            const real *h = pre + outputs_of(shape, FEATURE) * R;
            alignas(128) real g[Next::n_g * R], numbers[N_SENDERS * W];
            sender_numbers(of, numbers);
            for (int x = 0; x < Next::n_g; ++x)
                store<V>(g + x * R, load<V>(h + weight_of<t>(x) * R) * at(numbers + number_of<t>(x) * W));
            put_rows<Next::n_g>(g, of, h_rows[t] + Next::FIRST_G, Next::ROW);
        }
        if constexpr (!shape.tensor) return;
        put_rows(pre + outputs_of(shape, 0) * R, of, h_rows[t], Next::ROW);
        real *sent = th.sent.at_least(size_t(N_MIXED) * R);
        const real *source = Layer<t>::covariants ? th.tensors.data : a;
        for_components<t>([&](auto K, int c) {
            if constexpr (shape.n_kinds[K.value] == 0)
                std::memset(sent, 0, sizeof(real) * N_MIXED * R);
            else
                apply_of_elements<V>(of, [&](int z) -> const Linear & { return m.sent[t][z][K]; },
                                     weighted_kinds<t, K.value>(th, source, c, pre), sent, false);
            put_rows(sent, of, h_rows[t] + (first_component(shape.degrees, K.value) + c) * MIXED_ROW, Next::ROW);
        });
    }

    // Of number x of g, which layer t sends: which output of H, and which number of the sender's element
    template <int t>
    static constexpr int weight_of(int x) {
        return Layer<t + 1>::per_channel ? x : x / Layer<t + 1>::n_edge;
    }
    template <int t>
    static constexpr int number_of(int x) {
        const int channel = x % Layer<t + 1>::n_edge;
        return !FREE_MIXING && Layer<t + 1>::per_channel ? channel / N_EMBEDDING : channel;
    }
    void sender_numbers(const Members &of, real *numbers) const {  // [a][W]
        for (int i = 0; i < W; ++i)
            for (int a = 0; a < N_SENDERS; ++a)
                numbers[a * W + i] = i < of.n ? m.sender[s->elements[of.atoms[i]] * N_SENDERS + a] : real(0);
    }
    // A of a block, or cotangents of it -> rows of its atoms, which may be scaled by [d][MIXED_ROW]
    void put_a(Thread &th, const Members &of, const real *lanes, const real *factor, real *rows) {
        real *const own = th.rows.at_least(W * EXPONENTIAL_ROWS);
        for (int part = 0; part < PARTS; ++part) {
            to_rows<R>(lanes + part * W, N_MIXED, MIXED_ROW, factor, W, EXPONENTIAL_ROWS, own);
            for (int i = 0; i < of.n; ++i)
                std::memcpy(rows + (size_t(part) * s->n_all + of.atoms[i]) * EXPONENTIAL_ROWS,
                            own + i * EXPONENTIAL_ROWS, sizeof(real) * EXPONENTIAL_ROWS);
        }
    }

    template <int t, class F>
    static INLINE void for_networks(F &&f) {
        static_for<N_NETWORKS>([&](auto K) {
            if constexpr (has_network(Layer<t>::next, K.value)) f(K);
        });
    }
    // f(degree as a constant, component) of the tensors that layer t sends
    template <int t, class F>
    static INLINE void for_components(F &&f) {
        static_for<MOST_DEGREE>([&](auto i) {
            constexpr int K = i.value + 1;
            if constexpr (has_degree(Layer<t>::next.degrees, K))
                for (int c = 0; c < n_components(K); ++c) f(std::integral_constant<int, K>{}, c);
        });
    }
    // A component of all kinds of tensors of degree K: [kind][channel][R]
    template <int t, int K>
    static real *kinds_of(Buffer &memory, const real *source, int component) {
        const size_t n = size_t(last_width(Layer<t>::next, K)) * R;
        real *kinds = memory.at_least(n);
        std::memset(kinds, 0, sizeof(real) * n);
        for (const TensorPart &part : TENSOR_PARTS)
            if (part.layer == t && part.degree == K && part.component == component)
                for (int k = 0; k < N_MIXED; ++k) {
                    real *const to = kinds + (size_t(part.kind) * N_MIXED + k) * R;
                    store<V>(to, load<V>(to) + real(part.factor) *
                                                   load<V>(source + (size_t(k) * SOURCE_ROWS<t> + part.row) * R));
                }
        return kinds;
    }
    // The same times their coefficients, where those are a network's.
    template <int t, int K>
    static real *weighted_kinds(Thread &th, const real *source, int component, const real *pre) {
        constexpr MessageShape shape = Layer<t>::next;
        real *kinds = kinds_of<t, K>(th.kinds, source, component);
        if constexpr (shape.network) {
            const real *g = pre + outputs_of(shape, K) * R;
            for (int i = 0; i < last_width(shape, K) * R; i += R)
                store<V>(kinds + i, load<V>(kinds + i) * (real(1) + load<V>(g + i)));
        }
        return kinds;
    }

    // [channel][R] of a block -> the rows of its atoms, and back
    template <int N = N_MIXED>
    static void put_rows(const real *lanes, const Members &of, real *rows, size_t length) {
        for (int part = 0; part < PARTS; ++part)
            for (int x = 0; x < round_up(N, W); x += W) {
                vec v[W];
                static_for<W>([&](auto i) { v[i] = x + i < N ? at(lanes + (x + i) * R + part * W) : vec{}; });
                transpose(v);
                static_for<W>([&](auto i) {
                    if (i < of.n) put(rows + (of.atoms[i] * PARTS + part) * length + x, v[i]);
                });
            }
    }
    template <int N = N_MIXED>
    static void get_rows(const real *rows, const Members &of, size_t length, real *lanes) {
        for (int part = 0; part < PARTS; ++part)
            for (int x = 0; x < round_up(N, W); x += W) {
                vec v[W];
                static_for<W>([&](auto i) {
                    v[i] = i < of.n ? at(rows + (of.atoms[i] * PARTS + part) * length + x) : vec{};
                });
                transpose(v);
                static_for<W>([&](auto i) {
                    if (x + i < N) put(lanes + (x + i) * R + part * W, v[i]);
                });
            }
    }

    // Cotangents of what a block has sent: of the columns of its head, and of what tensors are made of
    template <int t>
    void send_reverse(Thread &th, int64_t block, const real *source, real *d_head, real *d_source) {
        using Next = Layer<t + 1>;
        constexpr MessageShape shape = Layer<t>::next;
        const Members &of = blocks[block];
        const real *d_rows = threads[0]->d_h[(t + 1) % 2], *pre = pre_message[t] + size_t(block) * KEPT<t> * R;
        alignas(128) real d_networks[N_NETWORKS][(shape.network ? WIDEST_MESSAGE : WIDEST) * R];
        if constexpr (shape.tensor) get_rows(d_rows, of, Next::ROW, d_networks[0]);
        if constexpr (shape.feature) {
            const real *h = pre + outputs_of(shape, FEATURE) * R;
            alignas(128) real dg[Next::n_g * R], numbers[N_SENDERS * W];
            get_rows<Next::n_g>(d_rows + Next::FIRST_G, of, Next::ROW, dg);
            sender_numbers(of, numbers);
            real *const dh = d_networks[FEATURE];
            std::memset(dh, 0, sizeof(real) * last_width(shape, FEATURE) * R);
            for (int x = 0; x < Next::n_g; ++x) {
                real *const to = dh + weight_of<t>(x) * R;
                const V back = load<V>(dg + x * R);
                store<V>(to, load<V>(to) + back * at(numbers + number_of<t>(x) * W));
                if constexpr (TRAINS) self().add_sender(th, of, number_of<t>(x), h + weight_of<t>(x) * R, back);
            }
        }
        if constexpr (shape.network)
            for (int K = 1; K <= MOST_DEGREE; ++K) std::memset(d_networks[K], 0, sizeof(d_networks[K]));
        real *sent = th.sent.at_least(size_t(N_MIXED) * R);
        for_components<t>([&](auto K, int c) {
            if constexpr (shape.n_kinds[K.value] > 0) {
                constexpr int N = last_width(shape, K.value);
                get_rows(d_rows + (first_component(shape.degrees, K.value) + c) * MIXED_ROW, of, Next::ROW, sent);
                real *d_kinds = th.d_kinds.at_least(size_t(N) * R);
                if constexpr (TRAINS)
                    self().template add_sent<t, K.value>(th, of.element(),
                                                         weighted_kinds<t, K.value>(th, source, c, pre), sent);
                reverse_of_elements<V>(of, [&](int z) -> const Linear & { return m.sent[t][z][K]; }, sent, d_kinds);
                if constexpr (shape.network) {
                    const real *kinds = kinds_of<t, K.value>(th.kinds, source, c);
                    const real *g = pre + outputs_of(shape, K.value) * R;
                    real *dg = d_networks[K];
                    for (int i = 0; i < N * R; i += R) {
                        store<V>(dg + i, load<V>(dg + i) + load<V>(kinds + i) * load<V>(d_kinds + i));
                        store<V>(d_kinds + i, load<V>(d_kinds + i) * (real(1) + load<V>(g + i)));
                    }
                }
                for (const TensorPart &part : TENSOR_PARTS)
                    if (part.layer == t && part.degree == K && part.component == c)
                        for (int k = 0; k < N_MIXED; ++k) {
                            real *const to = d_source + (size_t(k) * SOURCE_ROWS<t> + part.row) * R;
                            store<V>(to, load<V>(to) +
                                             real(part.factor) *
                                                 load<V>(d_kinds + (size_t(part.kind) * N_MIXED + k) * R));
                        }
            }
        });
        for_networks<t>([&](auto K) {
            alignas(128) real work[WIDEST_MESSAGE * R];
            reverse_network<V>(m.message[t][K], first_width(shape, K.value), pre + first_kept_of(shape, K.value) * R,
                               d_networks[K], work, [&](int layer, const real *x, const real *y) {
                                   if constexpr (TRAINS) self().add_to_message(th, t, K, layer, x, y);
                               });
            std::memcpy(d_head + (N_READ + first_column_of(shape, K.value)) * R, d_networks[K],
                        sizeof(real) * first_width(shape, K.value) * R);
        });
    }

    template <int t>
    __attribute__((noinline)) void reverse_block(Thread &th, int64_t block, const real *a) {
        using L = Layer<t>;
        const Members &of = blocks[block];
        real *d_head = th.d_head.at_least(size_t(n_head<t>()) * R), *da = th.da.at_least(MIXED_LANES);
        std::memcpy(d_head, d_readout + size_t(block) * N_READ * R, sizeof(real) * N_READ * R);

        if constexpr (TRAINS || (L::covariants && L::next.network))
            for (int g = 0; g < N_GROUPS; ++g) features<t>(th, of, g, a);
        real *from_next = nullptr;  // cotangents of what the tensors are made of
        if constexpr (L::sends) {
            constexpr size_t n = size_t(N_MIXED) * SOURCE_ROWS<t> * R;
            from_next = th.d_tensors.at_least(n);
            std::memset(from_next, 0, sizeof(real) * n);
            send_reverse<t>(th, block, L::covariants ? th.tensors.data : a, d_head, from_next);
        }
        real *d_read = th.d_read.at_least(size_t(GROUP) * N_READ_FEATURES * R);
        real *db = CONTRACTION ? th.db.at_least(size_t(N_FEATURES) * R) : nullptr;
        if constexpr (TRAINS) self().template add_head_bias<t>(th, of.element(), d_head);
        for (int g = 0; g < N_GROUPS; ++g) {
            reverse_of_elements<V>(of, [&](int z) -> const Linear & { return m.heads[t][z][g]; }, d_head, d_read);
            if constexpr (TRAINS) self().template add_head<t>(th, of.element(), g, seen(th, g), d_head);
            for (int k = 0; k < group_size(g); ++k) {
                const size_t channel = size_t(g) * GROUP + k;
                const real *d_features = d_read + size_t(k) * N_READ_FEATURES * R;
                if constexpr (CONTRACTION) {
                    const V back = load<V>(d_read + k * R);
                    std::memset(db, 0, sizeof(real) * N_FEATURES * R);
                    for (int r = 0; r < of.n_runs; ++r) {
                        const real *w = m.contraction[t][of.runs[r].element].data() + channel * N_FEATURES;
                        const V of_element = of_lanes(of, r, back);
                        for (int f = 0; f < N_FEATURES; ++f)
                            store<V>(db + f * R, load<V>(db + f * R) + w[f] * of_element);
                    }
                    if constexpr (TRAINS)
                        self().template add_contraction<t>(th, of.element(), channel,
                                                           invariants(th, g) + size_t(k) * N_FEATURES * R, back);
                    d_features = db;
                }
                if constexpr (L::covariants)
                    with_covariants_reverse<V>(a + channel * N_LVECTORS * R, d_features,
                                               from_next + channel * N_TENSOR_ROWS * R,
                                               da + channel * N_LVECTORS * R);
                else
                    symmetrise_reverse<V>(a + channel * N_LVECTORS * R, d_features, da + channel * N_LVECTORS * R);
            }
        }
        // What tensors and the memory of the next layer send back, in one pass
        constexpr bool OF_MOMENTS = L::sends && L::next.tensor && !L::covariants;
        if constexpr (OF_MOMENTS || L::feeds_memory) {
            const real *later = da_lanes[t] + (L::feeds_memory ? block * MIXED_LANES : 0);
            for (size_t i = 0; i < MIXED_LANES; i += R) {
                V sum = load<V>(da + i);
                if constexpr (OF_MOMENTS) sum = sum + load<V>(from_next + i);
                if constexpr (L::feeds_memory) sum = sum + load<V>(later + i);
                store<V>(da + i, sum);
            }
        }
        if constexpr (L::feeds_exponential) {
            real *rows = rows_of(th, of, EXPONENTIAL_ROWS), *back = th.beside.at_least(MIXED_LANES);
            for (int i = 0; i < of.n; ++i)
                self().template back_to_exponentials<t>(th, of.atoms[i], rows + i * PARTS * EXPONENTIAL_ROWS);
            lanes_of(rows, EXPONENTIAL_ROWS, MIXED_ROW, N_MIXED, back);
            if constexpr (TRAINS) self().template add_amplitude<t>(th, a, back);
            for (int k = 0; k < N_MIXED; ++k)
                for (int l = 0; l < N_LVECTORS; ++l) {
                    const size_t i = (size_t(k) * N_LVECTORS + l) * R;
                    store<V>(da + i, load<V>(da + i) +
                                         m.amplitude[t + 1][weight_degree(l) * MIXED_ROW + k] * load<V>(back + i));
                }
        }
        if constexpr (L::memory) {
            real *before = da_lanes[t - 1] + block * MIXED_LANES;
            for (int k = 0; k < N_MIXED; ++k)
                for (int l = 0; l < N_LVECTORS; ++l) {
                    const size_t i = (size_t(k) * N_LVECTORS + l) * R;
                    store<V>(before + i, m.memory[t][weight_degree(l) * N_MIXED + k] * load<V>(da + i));
                }
            if constexpr (TRAINS) self().template add_memory<t>(th, a_lanes[t - 1] + block * MIXED_LANES, da);
        }

        if constexpr (t == 0) {
            if constexpr (TRAINS) self().add_mixing(th, of.element(), self().moments_of(th, block), da);
            real *rows = th.rows.at_least(W * PARTS * BARE_ROWS), *d_moments = th.d_moments.at_least(BARE_LANES);
            degree_product_of_elements<N_MIXED, BareSum::K, V>(
                of, da, [&](int z) { return m.mixing_back[z].data(); }, d_moments);
            rows_from(d_moments, BareSum::K, BareSum::ROW, BARE_ROWS, rows);
            for (int i = 0; i < of.n; ++i) self().back_to_bare_atoms(th, of.atoms[i], rows + i * PARTS * BARE_ROWS);
        } else if constexpr (L::tensor) {
            constexpr size_t ROWS = L::Sum::ROWS;
            real *rows = th.rows.at_least(W * PARTS * ROWS);
            rows_from(da, N_MIXED, MIXED_ROW, ROWS, rows);
            for (int i = 0; i < of.n; ++i) {
                real *row = rows + i * PARTS * ROWS;
                for (int part = 0; part < PARTS; ++part)
                    for (size_t x = 0; x < ROWS; x += W)
                        put(row + part * ROWS + x, at(row + part * ROWS + x) * at(m.spread[t].data() + x));
                self().template back_to_messages<t>(th, of.atoms[i], row);
            }
        }
        if constexpr (L::feature) add_features_reverse<t>(th, block, da);
        if constexpr (L::exponential) put_a(th, of, da, nullptr, y_rows[t - 1]);
    }

    template <int t>
    static constexpr size_t H_LENGTH = size_t(PARTS) * Layer<t>::ROW;
    template <int t>
    void clear_senders(Thread &th) {
        if constexpr (Layer<t>::tensor || Layer<t>::feature) {
            const size_t n = size_t(s->n_all) * H_LENGTH<t>;
            std::memset(th.d_h[t % 2].at_least(n), 0, sizeof(real) * n);
        }
    }
    // The threads' sums over senders, in the order of the threads
    template <int t>
    void add_up() {
        if constexpr (Layer<t>::tensor || Layer<t>::feature) {
            const size_t n = size_t(s->n_all) * H_LENGTH<t>;
            in_parallel([&](int k) {
                const size_t from = n / W * k / n_threads * W, to = n / W * (k + 1) / n_threads * W;
                for (int other = 1; other < n_threads; ++other) {
                    real *sum = threads[0]->d_h[t % 2], *part = threads[other]->d_h[t % 2];
                    for (size_t i = from; i < to; i += W) put(sum + i, at(sum + i) + at(part + i));
                }
            });
        }
    }
};

}  // namespace
