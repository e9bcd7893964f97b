#ifdef GRADIENT
namespace {

// The gradient of energies and forces with respect to the weights: the potential and its reverse pass on duals whose
// changes go along the forces' cotangents. Two passes over each layer, as in `Potential`; A and the moments are kept.
class Gradient : private Blocks {
  public:
    using Blocks::Blocks;

    void run(cace_system &system, const cace_cotangents &cotangents) {
        cut(system);
        seeds = &cotangents;
        while (int(threads.size()) < n_threads) {
            threads.emplace_back(new Thread);
            sums.emplace_back(new WeightSums);
        }
        reserve_layers(std::make_integer_sequence<int, N_LAYERS + 1>{});
        pre_readout.at_least(size_t(n_blocks) * N_KEPT * R);
        d_readout.at_least(size_t(n_blocks) * N_READ * R);
        in_parallel([&](int k) {
            sums[k]->clear(m);
            for (int64_t i = bounds[k] * W; i < std::min(bounds[k + 1] * W, s->n_atoms); ++i) move_edges(cotangents, i);
        });
        static_for<N_LAYERS + 1>([&](auto t) {
            in_parallel([&](int k) {
                for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) forward_block<t.value>(k, block);
            });
        });
        in_parallel([&](int k) {
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) readout_block(k, block);
        });
        if (!cotangents.gradient) return;
        static_for<N_LAYERS + 1>([&](auto i) {
            constexpr int t = N_LAYERS - i.value;
            in_parallel([&](int k) {
                clear_senders<t>(k);
                for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) reverse_block<t>(k, block);
            });
            add_up<t>();
        });
        GradientWriter(m, sums, n_threads, static_cast<real *>(cotangents.gradient)).write();
    }

  private:
    static constexpr int R = REALS<dual>;
    static constexpr size_t MIXED = size_t(N_MIXED) * N_LVECTORS * R;  // of A of a block

    struct Thread {
        Buffer rows, work, channel, b, db, extra, by_element, da, d_moments, turned, head, d_head;
        Buffer d_g[2][2];  // cotangents of g, values and changes, of every other layer
    };
    const cace_cotangents *seeds = nullptr;
    std::vector<std::unique_ptr<Thread>> threads;
    std::vector<std::unique_ptr<WeightSums>> sums;
    Buffer pre_readout, d_readout;
    // Of each layer: A, moments and (first layer) moments by element, in lanes; what goes to the next and comes back
    Buffer a_lanes[N_LAYERS + 1], da_lanes[N_LAYERS + 1], moments[N_LAYERS + 1], by_element, pre_message[N_LAYERS + 1];
    Buffer g_rows[N_LAYERS + 1][2], a_rows[N_LAYERS + 1][2], y_rows[N_LAYERS + 1][2];

    template <int t>
    using Sum = DualEdgeSum<Layer<t>::n_edge, Layer<t>::n_degrees>;
    template <int t>
    static constexpr size_t MOMENTS = size_t(N_BESSEL) * Layer<t>::n_lanes * N_LVECTORS * R;  // of a block
    template <int t>
    static constexpr int G_ROW = Layer<t>::has_sum ? Sum<t>::G_ROW : 0;
    template <int t>
    static constexpr bool TO_G = Layer<t>::has_sum && !(t == 0 && BY_ELEMENT);  // whether the rows of g are trained
    static constexpr size_t BY_ELEMENT_LANES = size_t(EdgeSum<N_TABLE, 1>::K) * N_LVECTORS * R;

    template <int... T>
    void reserve_layers(std::integer_sequence<int, T...>) {
        (reserve_layer<T>(), ...);
    }
    template <int t>
    void reserve_layer() {
        using L = Layer<t>;
        a_lanes[t].at_least(n_blocks * MIXED);
        if (L::has_sum) moments[t].at_least(n_blocks * MOMENTS<t>);
        if (t == 0 && BY_ELEMENT) by_element.at_least(n_blocks * BY_ELEMENT_LANES);
        if (L::feeds_memory) da_lanes[t].at_least(n_blocks * MIXED);
        if constexpr (L::sends) {
            for (Buffer &b : g_rows[t]) b.at_least(size_t(s->n_atoms) * G_ROW<t + 1>);
            pre_message[t].at_least(size_t(n_blocks) * sum_of_widths() * R);
        }
        if (L::feeds_exponential) {
            for (Buffer &b : a_rows[t]) b.at_least(size_t(s->n_atoms) * ExponentialSum::ROWS);
            for (Buffer &b : y_rows[t]) b.at_least(size_t(s->n_atoms) * ExponentialSum::ROWS);
        }
    }

    template <int t>
    Pair sender_rows() const {
        if (t == 0) return {const_cast<real *>(m.table.data()), nullptr};
        const Buffer *rows = g_rows[t > 0 ? t - 1 : 0];
        return {rows[0].data, rows[1].data};
    }
    template <int t>
    const int32_t *sender_index(int64_t i) const {
        return (t == 0 ? sender_element : sender).data() + slots[i];
    }
    static Pair pair(Buffer (&b)[2]) { return {b[0].data, b[1].data}; }
    static Pair part(Pair p, size_t offset) { return {p.v + offset, p.d + offset}; }
    template <class Work>
    static Work &workspace(Thread &th) {
        return *reinterpret_cast<Work *>(th.work.at_least(sizeof(Work) / sizeof(real) + 1));
    }
    // Rows of a block of atoms; those of atoms that do not exist are zero.
    static Pair block_rows(Thread &th, size_t row, int n_atoms) {
        real *rows = th.rows.at_least(2 * W * row);
        for (int part = 0; part < 2; ++part)
            std::memset(rows + (part * W + n_atoms) * row, 0, (W - n_atoms) * row * sizeof(real));
        return {rows, rows + W * row};
    }
    // Sums over the atoms of a block, lanes [a][W], to the elements of these atoms
    void add_by_element(const real *lanes, int64_t block, std::vector<double> &sum) const {
        for (int i = 0; i < atoms_in(block); ++i)
            for (int a = 0; a < N_EMBEDDING; ++a)
                sum[s->elements[block * W + i] * N_EMBEDDING + a] += double(lanes[a * W + i]);
    }
    const real *a_before(int t, int64_t block) const { return t > 0 ? a_lanes[t - 1].data + block * MIXED : nullptr; }

    template <int t>
    __attribute__((noinline)) void forward_block(int k, int64_t block) {
        using L = Layer<t>;
        Thread &th = *threads[k];
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], sender_lanes[N_EMBEDDING * W];
        embeddings(m.receiver, block, receiver);
        embeddings(m.sender, block, sender_lanes);
        real *mom = moments[t] + block * MOMENTS<t>;

        if constexpr (L::has_sum) {
            using S = Sum<t>;
            constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
            const Pair rows = block_rows(th, APART, n_atoms);
            auto &work = workspace<typename S::Work>(th);
            for (int i = 0; i < n_atoms; ++i)
                S::forward(m, edges(block * W + i), sender_rows<t>(), sender_index<t>(block * W + i),
                           part(rows, i * APART), work);
            real *lanes = t == 0 && BY_ELEMENT ? by_element + block * BY_ELEMENT_LANES : mom;
            to_lanes<R>(rows.v, APART, S::ROW, S::Sum::K, lanes);
            to_lanes<R>(rows.d, APART, S::ROW, S::Sum::K, lanes + W);
            if constexpr (t == 0 && BY_ELEMENT)
                for (int k = 0; k < N_BESSEL; ++k)
                    for (int a = 0; a < N_EMBEDDING; ++a)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            dual sum = {};
                            for (int z = 0; z < N_ELEMENTS; ++z)
                                sum += m.sender[z * N_EMBEDDING + a] *
                                       load<dual>(lanes + (size_t(k * S::Sum::APART + z) * N_LVECTORS + l) * R);
                            store<dual>(mom + (size_t(k * N_EMBEDDING + a) * N_LVECTORS + l) * R, sum);
                        }
        }
        real *x_lanes = nullptr;
        if constexpr (L::exponential) {
            constexpr size_t APART = ExponentialSum::ROWS;
            const Pair rows = block_rows(th, APART, n_atoms);
            auto &work = workspace<DualExponentialSum::Work>(th);
            for (int i = 0; i < n_atoms; ++i)
                DualExponentialSum::forward(m, edges(block * W + i), m.decay[t].data(), pair(a_rows[t - 1]),
                                            sender.data() + slots[block * W + i], part(rows, i * APART), work);
            x_lanes = th.extra.at_least(MIXED);
            to_lanes<R>(rows.v, APART, MIXED_ROW, N_MIXED, x_lanes);
            to_lanes<R>(rows.d, APART, MIXED_ROW, N_MIXED, x_lanes + W);
        }

        real *head = th.head.at_least(size_t(n_head<t>()) * R);
        for (int o = 0; o < n_head<t>(); ++o) store<dual>(head + o * R, constant<dual>(m.head_bias[t][o]));
        real *channel = th.channel.at_least(size_t(N_BESSEL) * N_LVECTORS * R);
        real *b = th.b.at_least(size_t(N_BASIS) * R);
        real *a_block = a_lanes[t] + block * MIXED;
        for (int c = 0; c < N_CHANNELS; ++c) {
            if constexpr (L::has_sum) channel_moments<t, dual>(mom, receiver, c, channel);
            for_radial_tiles([&](int n, auto N) {
                real *a = a_block + size_t(c * N_RADIAL + n) * N_LVECTORS * R;
                a_tile<t, N.value, dual>(m, channel, x_lanes, a_before(t, block), c, n, a);
                for (int k = 0; k < N.value; ++k)
                    symmetrise<dual>(a + k * N_LVECTORS * R, b + (n + k) * N_FEATURES * R);
            });
            m.heads[t][c].template apply<dual>(b, head, false);
        }

        add_columns<dual>(head, pre_readout + size_t(block) * N_KEPT * R, t == 0);
        if constexpr (L::sends) {
            using Next = Layer<t + 1>;
            constexpr MessageShape shape = L::next;
            constexpr int N_G = Next::n_degrees * Next::n_edge;
            real *pre = pre_message[t] + size_t(block) * sum_of_widths() * R;
            std::memcpy(pre, head + N_READ * R, sizeof(real) * shape.widths[0] * R);
            alignas(128) real work[WIDEST * R], g[N_G * R];
            run_network<dual>(m.message[t], shape.widths[0], pre, work);
            const real *h = pre + last_layer(shape.widths, shape.n_widths) * R;
            for (int x = 0; x < N_G; ++x)
                store<dual>(g + x * R, load<dual>(h + output_of<t>(x) * R) * at(sender_lanes + embedding_of<t>(x) * W));
            const size_t first = size_t(block) * W * G_ROW<t + 1>;
            flat_to_rows<R>(g, N_G, G_ROW<t + 1>, n_atoms, g_rows[t][0] + first);
            flat_to_rows<R>(g + W, N_G, G_ROW<t + 1>, n_atoms, g_rows[t][1] + first);
        }
        if constexpr (L::feeds_exponential)
            for (int part = 0; part < 2; ++part)
                to_rows<R>(a_block + part * W, N_MIXED, MIXED_ROW, m.amplitude[t + 1].data(), n_atoms,
                           ExponentialSum::ROWS, a_rows[t][part] + size_t(block) * W * ExponentialSum::ROWS);
    }

    // Of column x of g, which layer t sends: which output of H, and which component of the sender's embedding
    template <int t>
    static constexpr int output_of(int x) {
        return Layer<t + 1>::per_channel ? x : x / Layer<t + 1>::n_edge;
    }
    template <int t>
    static constexpr int embedding_of(int x) {
        const int a = x % Layer<t + 1>::n_edge;
        return Layer<t + 1>::per_channel ? a / N_EMBEDDING : a;
    }
    // Where the outputs of the last layer begin in what run_network keeps
    static constexpr int last_layer(const int *widths, int n) {
        int offset = 0;
        for (int k = 0; k + 1 < n; ++k) offset += widths[k];
        return offset;
    }

    void readout_block(int thread, int64_t block) {
        seed_outputs(
            m, *seeds, pre_readout + size_t(block) * N_KEPT * R, d_readout + size_t(block) * N_READ * R,
            atoms_in(block), [&](int i) { return block * W + i; },
            [&](int k, int layer, const real *x, const real *y) {
                add_dense(m.outputs[k].layers[layer], x, y, sums[thread]->outputs[k][layer]);
            });
    }

    template <int t>
    __attribute__((noinline)) void reverse_block(int k, int64_t block) {
        using L = Layer<t>;
        Thread &th = *threads[k];
        WeightSums &sum = *sums[k];
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], d_receiver[N_EMBEDDING * W] = {};
        embeddings(m.receiver, block, receiver);
        const real *mom = moments[t] + block * MOMENTS<t>, *a_block = a_lanes[t] + block * MIXED;

        real *d_head = th.d_head.at_least(size_t(n_head<t>()) * R);
        std::memcpy(d_head, d_readout + size_t(block) * N_READ * R, sizeof(real) * N_READ * R);
        if constexpr (L::sends) reverse_message<t>(k, block, d_head);
        for (int o = t == 0 ? 0 : N_READ; o < n_head<t>(); ++o)  // an output has one bias for all layers
            put(sum.head_bias[t] + o * W, at(sum.head_bias[t] + o * W) + at(d_head + o * R + W));
        real *extra = L::feeds_exponential ? reverse_exponential<t>(k, block) : nullptr;

        real *d_moments = th.d_moments.at_least(MOMENTS<t>);
        std::memset(d_moments, 0, sizeof(real) * MOMENTS<t>);
        real *channel = th.channel.at_least(2 * size_t(N_BESSEL) * N_LVECTORS * R);
        real *d_channel = channel + size_t(N_BESSEL) * N_LVECTORS * R;
        real *da_block = th.da.at_least(MIXED);
        real *b = th.b.at_least(size_t(N_BASIS) * R), *db = th.db.at_least(size_t(N_BASIS) * R);
        real *turned = th.turned.at_least(size_t(2 * W) * WeightSums::HEAD_ROW);
        for (int c = 0; c < N_CHANNELS; ++c) {
            const int n_out = m.heads[t][c].n_out;
            m.heads[t][c].template reverse<dual>(d_head, db, false);
            for (int n = 0; n < N_RADIAL; ++n)
                symmetrise<dual>(a_block + size_t(c * N_RADIAL + n) * N_LVECTORS * R, b + n * N_FEATURES * R);
            add_outer_products(b, d_head, N_BASIS, n_out, WeightSums::HEAD_ROW,
                               sum.heads[t] + size_t(c) * n_out * WeightSums::HEAD_ROW, turned);
            if constexpr (L::has_sum) {
                channel_moments<t, dual>(mom, receiver, c, channel);
                std::memset(d_channel, 0, sizeof(real) * N_BESSEL * N_LVECTORS * R);
            }
            for_radial_tiles([&](int n, auto N) {
                const int column = c * N_RADIAL + n;
                const size_t first = size_t(column) * N_LVECTORS * R;
                real *da = da_block + first;
                for (int k = 0; k < N.value; ++k)
                    symmetrise_reverse<dual>(a_block + first + k * N_LVECTORS * R, db + (n + k) * N_FEATURES * R,
                                             da + k * N_LVECTORS * R);
                const auto add = [&](const real *more) {
                    for (int i = 0; i < N.value * N_LVECTORS; ++i)
                        store<dual>(da + i * R, load<dual>(da + i * R) + load<dual>(more + first + i * R));
                };
                if constexpr (L::feeds_exponential) add(extra);
                if constexpr (L::feeds_memory) add(da_lanes[t] + block * MIXED);
                if constexpr (L::memory)
                    for (int k = 0; k < N.value; ++k)
                        reverse_memory<t>(da + k * N_LVECTORS * R, block, column + k, sum.memory[t]);
                if constexpr (L::has_sum) {
                    add_mixing<N.value>(channel, da, sum.mixing[t > 0] + (size_t(c) * N_BESSEL * N_RADIAL + n) * W);
                    mix_reverse<N.value, dual>(da, m.mixing[t > 0].data() + size_t(c) * N_BESSEL * N_RADIAL + n,
                                               d_channel);
                }
            });
            if constexpr (L::has_sum) {
                channel_moments_reverse<t, dual>(d_channel, receiver, c, d_moments);
                add_receiver<t>(mom, d_channel, c, d_receiver);
            }
        }
        if constexpr (L::has_sum) add_by_element(d_receiver, block, sum.receiver);
        if constexpr (L::exponential)
            for (int part = 0; part < 2; ++part)
                to_rows<R>(da_block + part * W, N_MIXED, MIXED_ROW, nullptr, n_atoms, ExponentialSum::ROWS,
                           y_rows[t - 1][part] + size_t(block) * W * ExponentialSum::ROWS);
        if constexpr (L::has_sum) reverse_edges<t>(k, block, d_moments);
    }

    // Cotangents of what this layer sent -> those of the first layer of H, at the end of the head
    template <int t>
    void reverse_message(int k, int64_t block, real *d_head) {
        using Next = Layer<t + 1>;
        constexpr MessageShape shape = Layer<t>::next;
        constexpr int N_G = Next::n_degrees * Next::n_edge, N_H = shape.widths[shape.n_widths - 1];
        alignas(128) real sender_lanes[N_EMBEDDING * W], d_sender[N_EMBEDDING * W] = {};
        alignas(128) real dg[N_G * R], work[WIDEST * R], dh[WIDEST * R];
        embeddings(m.sender, block, sender_lanes);
        real *pre = pre_message[t] + size_t(block) * sum_of_widths() * R;
        const real *h = pre + last_layer(shape.widths, shape.n_widths) * R;
        for (int part = 0; part < 2; ++part)
            flat_to_lanes<R>(threads[0]->d_g[(t + 1) % 2][part] + size_t(block) * W * G_ROW<t + 1>, N_G, G_ROW<t + 1>,
                             atoms_in(block), dg + part * W);
        for (int x = 0; x < N_H; ++x) store<dual>(dh + x * R, dual{});
        for (int x = 0; x < N_G; ++x) {
            const int a = embedding_of<t>(x);
            const dual y = load<dual>(dg + x * R);
            real *const to = dh + output_of<t>(x) * R, *const to_sender = d_sender + a * W;
            store<dual>(to, load<dual>(to) + y * at(sender_lanes + a * W));
            put(to_sender, at(to_sender) + change_of_product(load<dual>(h + output_of<t>(x) * R), y));
        }
        add_by_element(d_sender, block, sums[k]->sender);
        reverse_network<dual>(m.message[t], shape.widths[0], pre, dh, work,
                              [&](int layer, const real *x, const real *y) {
                                  add_dense(m.message[t].layers[layer], x, y, sums[k]->message[t][layer]);
                              });
        std::memcpy(d_head + N_READ * R, dh, sizeof(real) * shape.widths[0] * R);
    }

    // What comes back through exponential messages to A of this layer. The weight of a pair is the same both ways.
    template <int t>
    real *reverse_exponential(int k, int64_t block) {
        constexpr size_t APART = ExponentialSum::ROWS;
        Thread &th = *threads[k];
        WeightSums &sum = *sums[k];
        const int n_atoms = atoms_in(block);
        const Pair rows = block_rows(th, APART, n_atoms), y = pair(y_rows[t]);
        auto &work = workspace<DualExponentialSum::Work>(th);
        const real *q = m.decay[t + 1].data();
        for (int i = 0; i < n_atoms; ++i) {
            const int64_t atom = block * W + i;
            const int32_t *index = sender.data() + slots[atom];
            DualExponentialSum::forward(m, edges(atom), q, y, index, part(rows, i * APART), work);
            DualExponentialSum::add_decay(m, edges(atom), q, part(y, atom * APART), pair(a_rows[t]), index,
                                          sum.decay[t + 1], work);
        }
        real *extra = th.extra.at_least(MIXED);
        to_lanes<R>(rows.v, APART, MIXED_ROW, N_MIXED, extra);
        to_lanes<R>(rows.d, APART, MIXED_ROW, N_MIXED, extra + W);
        const real *a = a_lanes[t] + block * MIXED;
        for (int x = 0; x < N_MIXED; ++x)
            for (int l = 0; l < N_LVECTORS; ++l) {
                const int d = weight_degree(l);
                const size_t place = (size_t(x) * N_LVECTORS + l) * R;
                real *const to = sum.amplitude[t + 1] + (size_t(d) * N_MIXED + x) * W;
                const dual back = load<dual>(extra + place);
                put(to, at(to) + change_of_product(load<dual>(a + place), back));
                store<dual>(extra + place, m.amplitude[t + 1][d * MIXED_ROW + x] * back);
            }
        return extra;
    }

    template <int t>
    void reverse_memory(const real *da, int64_t block, int column, Buffer &sum) {
        const size_t first = block * MIXED + size_t(column) * N_LVECTORS * R;
        const real *before = a_lanes[t - 1] + first;
        real *d_before = da_lanes[t - 1] + first;
        for (int l = 0; l < N_LVECTORS; ++l) {
            const size_t place = size_t(weight_degree(l)) * N_MIXED + column;
            const dual y = load<dual>(da + l * R);
            put(sum + place * W, at(sum + place * W) + change_of_product(load<dual>(before + l * R), y));
            store<dual>(d_before + l * R, m.memory[t][place] * y);
        }
    }

    // Gradient of the mixing weights of N radial channels of one edge channel
    template <int N>
    __attribute__((flatten, noinline)) static void add_mixing(const real *channel, const real *da, real *sum) {
        for (int d = 0; d < N_WEIGHT_DEGREES; ++d) {
            const int from = N_WEIGHT_DEGREES > 1 ? first_row(d) : 0,
                      to = N_WEIGHT_DEGREES > 1 ? first_row(d + 1) : N_LVECTORS;
            for_tiles<2, N_BESSEL>([&](int k, auto K) {
                vec s[K.value][N];
                real *const out = sum + (size_t(d) * N_CHANNELS * N_BESSEL + k) * N_RADIAL * W;
                static_for<K.value>(
                    [&](auto i) { static_for<N>([&](auto n) { s[i][n] = at(out + (i * N_RADIAL + n) * W); }); });
                for (int l = from; l < to; ++l) {
                    dual x[K.value];
                    static_for<K.value>([&](auto i) { x[i] = load<dual>(channel + ((k + i) * N_LVECTORS + l) * R); });
                    static_for<N>([&](auto n) {
                        const dual y = load<dual>(da + (n * N_LVECTORS + l) * R);
                        static_for<K.value>([&](auto i) { s[i][n] += change_of_product(x[i], y); });
                    });
                }
                static_for<K.value>(
                    [&](auto i) { static_for<N>([&](auto n) { put(out + (i * N_RADIAL + n) * W, s[i][n]); }); });
            });
        }
    }
    template <int t>
    static void add_receiver(const real *mom, const real *d_channel, int c, real *sum) {
        const int column = Layer<t>::per_channel ? c : c / N_EMBEDDING;
        real *const to = sum + c % N_EMBEDDING * W;
        vec total = at(to);
        for (int k = 0; k < N_BESSEL; ++k)
            for (int l = 0; l < N_LVECTORS; ++l)
                total +=
                    change_of_product(load<dual>(mom + (size_t(k * Layer<t>::n_lanes + column) * N_LVECTORS + l) * R),
                                      load<dual>(d_channel + (k * N_LVECTORS + l) * R));
        put(to, total);
    }

    template <int t>
    void reverse_edges(int k, int64_t block, const real *d_moments) {
        using S = Sum<t>;
        constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
        Thread &th = *threads[k];
        const real *lanes = d_moments;
        if constexpr (t == 0 && BY_ELEMENT) {
            real *to = th.by_element.at_least(BY_ELEMENT_LANES);
            const real *sums_by_element = by_element + block * BY_ELEMENT_LANES;
            for (int z = 0; z < N_ELEMENTS; ++z)
                for (int k_r = 0; k_r < N_BESSEL; ++k_r)
                    for (int l = 0; l < N_LVECTORS; ++l)
                        store<dual>(to + (size_t(k_r * S::Sum::APART + z) * N_LVECTORS + l) * R, dual{});
            for (int z = 0; z < N_ELEMENTS; ++z)
                for (int a = 0; a < N_EMBEDDING; ++a) {
                    vec gradient = {};
                    for (int k_r = 0; k_r < N_BESSEL; ++k_r)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            const size_t place = (size_t(k_r * S::Sum::APART + z) * N_LVECTORS + l) * R;
                            const dual y = load<dual>(d_moments + (size_t(k_r * N_EMBEDDING + a) * N_LVECTORS + l) * R);
                            gradient += change_of_product(load<dual>(sums_by_element + place), y);
                            store<dual>(to + place, load<dual>(to + place) + m.sender[z * N_EMBEDDING + a] * y);
                        }
                    sums[k]->sender[z * N_EMBEDDING + a] += double(total(gradient));
                }
            lanes = to;
        }
        real *rows = th.rows.at_least(2 * W * APART);
        const Pair dm = {rows, rows + W * APART};
        to_rows<R>(lanes, S::Sum::K, S::ROW, nullptr, W, APART, dm.v);
        to_rows<R>(lanes + W, S::Sum::K, S::ROW, nullptr, W, APART, dm.d);
        const Pair dg = TO_G<t> ? pair(th.d_g[t % 2]) : Pair{nullptr, nullptr};
        for (int i = 0; i < atoms_in(block); ++i) {
            const int64_t atom = block * W + i;
            S::reverse(m, edges(atom), sender_rows<t>(), sender_index<t>(atom), part(dm, i * APART), dg,
                       sender_index<t>(atom), sums[k]->bessel);
        }
    }

    template <int t>
    static constexpr size_t n_senders(size_t n_atoms) {
        return t == 0 ? N_ELEMENTS : n_atoms;
    }
    template <int t>
    void clear_senders(int k) {
        if constexpr (TO_G<t>)
            for (Buffer &b : threads[k]->d_g[t % 2]) {
                const size_t n = n_senders<t>(s->n_atoms) * G_ROW<t>;
                std::memset(b.at_least(n), 0, sizeof(real) * n);
            }
    }
    // The threads' sums over senders, in the order of the threads
    template <int t>
    void add_up() {
        if constexpr (TO_G<t>) {
            const size_t n = n_senders<t>(s->n_atoms) * G_ROW<t>;
            for (int other = 1; other < n_threads; ++other)
                for (int part = 0; part < 2; ++part) {
                    real *sum = threads[0]->d_g[t % 2][part];
                    const real *more = threads[other]->d_g[t % 2][part];
                    for (size_t i = 0; i < n; i += W) put(sum + i, at(sum + i) + at(more + i));
                }
            if constexpr (t == 0)  // rows of the table are the embeddings themselves
                for (int z = 0; z < N_ELEMENTS; ++z)
                    for (int a = 0; a < N_EMBEDDING; ++a)
                        sums[0]->sender[z * N_EMBEDDING + a] += double(threads[0]->d_g[0][1][z * G_ROW<t> + a]);
        }
    }
};

}  // namespace
#endif
