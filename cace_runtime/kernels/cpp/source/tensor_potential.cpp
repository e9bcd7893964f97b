// Potentials whose layers send scalars and tensors, mix channels freely, or read with weights of elements.
//
//   forward  t:  M_t = sums over neighbours;  A_t = mixing of M_0, or M_t + memory A_{t-1};  B_t = forward(A_t)
//                head(B_t) -> columns of the outputs, scalars;  tensors of A_t -> h_t, rows for the neighbours
//   reverse  t:  dh_t of the neighbours, columns -> dB_t -> dA_t = backward(A_t, dB_t) -> dM_t -> forces, dh_{t-1}
//
// Layouts and phases are those of potential.cpp; blocks are of one element where weights are (element_blocks.cpp).
// What ghosts need between the layers are rows of h, and what they leave behind are rows of dh.

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
    Buffer rows, moments, d_moments, a, da, b, db, read, d_read, head, d_head, sent, kinds, d_kinds, tensors, d_tensors,
        work, forces;
    Buffer d_h[2];  // cotangents of h, of every other layer: one is read while the next is summed
};

// One evaluation. Each thread has blocks of its own, and sums over senders of its own, which are added in the order of
// the threads: results depend on their number and on nothing else.
class Potential : private ElementBlocks {
  public:
    using ElementBlocks::ElementBlocks;

    static constexpr int N_PHASES = 2 * N_LAYERS + 1;

    void begin(cace_system &system) {
        arrange(system);
        kept = false;
        while (int(threads.size()) < n_threads) threads.emplace_back(new Thread);
        const size_t n = blocks.size();
        static_for<N_LAYERS>([&](auto i) {
            constexpr int t = i.value;
            a_lanes[t].at_least(n * MIXED_LANES);
            if (Layer<t>::feeds_memory) da_lanes[t].at_least(n * MIXED_LANES);
            if constexpr (Layer<t>::sends) {
                h_rows[t].at_least(size_t(s->n_all) * NextSum<t>::H_ROW);
                pre_message[t].at_least(n * KEPT<t> * W);
            }
        });
        pre_readout.at_least(n * N_KEPT * W);
        d_readout.at_least(n * N_READ * W);
    }

    void run(int phase) {
        if (!s || phase < 0 || phase >= N_PHASES) throw std::logic_error("no such phase, or cace_begin was not called");
        if (phase > N_LAYERS && !s->forces) return;
        static_for<N_LAYERS>([&](auto i) {
            constexpr int t = i.value;
            if (phase == t) forward_pass<t>();
            if (phase == 2 * N_LAYERS - t) reverse_pass<t>();
        });
        if (phase == N_LAYERS) last_pass();
        if (phase == N_PHASES - 1 && s->forces)
            add_up_forces([&](int k) -> const real * { return threads[k]->forces; });
    }

    int exchanges(int phase, cace_exchange *out) {
        int n = 0;
        static_for<N_LAYERS>([&](auto i) {
            constexpr int t = i.value;  // between layers t and t + 1
            if constexpr (Layer<t>::sends) {
                if (phase == t) out[n++] = {h_rows[t].data, NextSum<t>::H_ROW, 0};
                if (phase == 2 * N_LAYERS - (t + 1) && s->forces)
                    out[n++] = {threads[0]->d_h[(t + 1) % 2].data, NextSum<t>::H_ROW, 1};
            }
        });
        return n;
    }

  private:
    std::vector<std::unique_ptr<Thread>> threads;
    Buffer pre_readout, d_readout;
    bool kept = false;  // whether the last layer went forwards alone, and what its way back needs is there
    // Of each layer t: A of own atoms (lanes), what goes to layer t + 1 and what comes back from it
    Buffer a_lanes[N_LAYERS + 1], da_lanes[N_LAYERS + 1], pre_message[N_LAYERS + 1], h_rows[N_LAYERS + 1];

    template <int t>
    using NextSum = typename Layer<t + 1>::Sum;
    static constexpr size_t MIXED_LANES = size_t(N_MIXED) * N_LVECTORS * W;
    template <int t>  // numbers of the networks of a message, of an atom
    static constexpr size_t KEPT = first_kept_of(Layer<t>::next, MOST_DEGREE + 1);
    // What tensors are made of: rows of A, or of covariants
    template <int t>
    static constexpr int SOURCE_ROWS = Layer<t>::covariants ? N_TENSOR_ROWS : N_LVECTORS;
    static void nothing(int, const real *, const real *) {}
    template <class S>
    static typename S::Work &work_of(Thread &th) {
        return *reinterpret_cast<typename S::Work *>(th.work.at_least(sizeof(typename S::Work) / sizeof(real) + 1));
    }

    template <int t>
    void sum_of_neighbours(Thread &th, int64_t block, real *a) {
        using L = Layer<t>;
        const Members &of = blocks[block];
        if constexpr (t == 0) {
            constexpr size_t APART = size_t(N_LVECTORS) * BareSum::ROW;
            real *rows = th.rows.at_least(W * APART),
                 *moments = th.moments.at_least(size_t(BareSum::K) * N_LVECTORS * W);
            for (int i = 0; i < of.n; ++i)
                BareSum::forward(m, edges(of.atoms[i]), m.table.data(), sender_element.data() + slots[of.atoms[i]],
                                 rows + i * APART, work_of<BareSum>(th));
            to_lanes(rows, APART, BareSum::ROW, BareSum::K, moments);
            degree_product<BareSum::K, N_MIXED>(moments, m.mixing[of.element].data(), a);
        } else if constexpr (L::tensor) {
            using S = typename L::Sum;
            real *rows = th.rows.at_least(size_t(W) * S::ROWS);
            for (int i = 0; i < of.n; ++i)
                S::forward(m, m.radial[t], edges(of.atoms[i]), m.functions[t].data(), m.spread[t].data(), h_rows[t - 1],
                           sender.data() + slots[of.atoms[i]], rows + size_t(i) * S::ROWS, work_of<S>(th));
            to_lanes(rows, S::ROWS, MIXED_ROW, N_MIXED, a);
        } else {
            std::memset(a, 0, sizeof(real) * MIXED_LANES);
        }
        if constexpr (L::memory) {
            const real *before = a_lanes[t - 1] + block * MIXED_LANES;
            for (int k = 0; k < N_MIXED; ++k)
                for (int l = 0; l < N_LVECTORS; ++l) {
                    const size_t i = (size_t(k) * N_LVECTORS + l) * W;
                    put(a + i, at(a + i) + m.memory[t][weight_degree(l) * N_MIXED + k] * at(before + i));
                }
        }
    }

    // What readers see of a group of channels: B, or its contraction
    template <int t>
    const real *features(Thread &th, int element, int g, const real *a) {
        real *b = th.b.at_least(size_t(GROUP) * N_FEATURES * W);
        for (int k = 0; k < group_size(g); ++k) {
            const size_t channel = size_t(g) * GROUP + k;
            const real *from = a + channel * N_LVECTORS * W;
            if constexpr (Layer<t>::covariants)
                with_covariants<vec>(
                    from, b + size_t(k) * N_FEATURES * W,
                    th.tensors.at_least(size_t(N_MIXED) * N_TENSOR_ROWS * W) + channel * N_TENSOR_ROWS * W);
            else
                symmetrise<vec>(from, b + size_t(k) * N_FEATURES * W);
        }
        if constexpr (!CONTRACTION) return b;
        real *read = th.read.at_least(size_t(GROUP) * W);
        for (int k = 0; k < group_size(g); ++k) {
            const real *w = m.contraction[t][element].data() + size_t(g * GROUP + k) * N_FEATURES;
            vec sum = {};
            for (int f = 0; f < N_FEATURES; ++f) sum += w[f] * at(b + (size_t(k) * N_FEATURES + f) * W);
            put(read + k * W, sum);
        }
        return read;
    }

    template <int t>
    __attribute__((noinline)) void forward_block(Thread &th, int64_t block, real *a) {
        const Members &of = blocks[block];
        sum_of_neighbours<t>(th, block, a);
        real *head = th.head.at_least(size_t(n_head<t>()) * W);
        for (int o = 0; o < n_head<t>(); ++o) put(head + o * W, all(m.head_bias[t][of.element][o]));
        for (int g = 0; g < N_GROUPS; ++g) {
            const real *read = features<t>(th, of.element, g, a);
            m.heads[t][of.element][g].template apply<vec>(read, head, false);
            if (s->features)
                for (int i = 0; i < of.n; ++i)
                    for (int k = 0; k < group_size(g) * N_READ_FEATURES; ++k)
                        s->features[(size_t(of.atoms[i]) * (N_LAYERS + 1) + t) * N_MIXED * N_READ_FEATURES +
                                    g * GROUP * N_READ_FEATURES + k] = double(read[k * W + i]);
        }
        add_columns<vec>(head, pre_readout + size_t(block) * N_KEPT * W, t == 0);
        if constexpr (Layer<t>::sends) send<t>(th, block, a, head);
    }

    // Scalars and tensors of a block's atoms as rows for their neighbours
    template <int t>
    void send(Thread &th, int64_t block, const real *a, const real *head) {
        using S = NextSum<t>;
        constexpr MessageShape shape = Layer<t>::next;
        const Members &of = blocks[block];
        real *pre = pre_message[t] + size_t(block) * KEPT<t> * W;
        for_networks<t>([&](auto K) {
            alignas(128) real work[WIDEST_MESSAGE * W];
            real *kept = pre + first_kept_of(shape, K.value) * W;
            std::memcpy(kept, head + (N_READ + first_column_of(shape, K.value)) * W,
                        sizeof(real) * first_width(shape, K.value) * W);
            run_network<vec>(m.message[t][K], first_width(shape, K.value), kept, work);
        });
        put_rows(pre + hidden_widths(shape) * W, of, h_rows[t], S::H_ROW);
        real *sent = th.sent.at_least(size_t(N_MIXED) * W);
        const real *source = Layer<t>::covariants ? th.tensors.data : a;
        for_components<t>([&](auto K, int c) {
            if constexpr (shape.n_kinds[K.value] == 0) {
                std::memset(sent, 0, sizeof(real) * N_MIXED * W);
            } else {
                real *kinds = kinds_of<t, K.value>(th.kinds, source, c);
                if constexpr (shape.network) {
                    const real *g = pre + (first_kept_of(shape, K.value) + hidden_widths(shape)) * W;
                    for (int i = 0; i < last_width(shape, K.value) * W; i += W)
                        put(kinds + i, at(kinds + i) * (real(1) + at(g + i)));
                }
                m.sent[t][of.element][K].template apply<vec>(kinds, sent, true);
            }
            put_rows(sent, of, h_rows[t] + (first_component(shape.degrees, K.value) + c) * MIXED_ROW, S::H_ROW);
        });
    }

    template <int t, class F>
    static INLINE void for_networks(F &&f) {
        static_for<MOST_DEGREE + 1>([&](auto K) {
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
    // A component of all kinds of tensors of degree K: [kind][channel][W]
    template <int t, int K>
    static real *kinds_of(Buffer &memory, const real *source, int component) {
        const size_t n = size_t(last_width(Layer<t>::next, K)) * W;
        real *kinds = memory.at_least(n);
        std::memset(kinds, 0, sizeof(real) * n);
        for (const TensorPart &part : TENSOR_PARTS)
            if (part.layer == t && part.degree == K && part.component == component)
                for (int k = 0; k < N_MIXED; ++k) {
                    real *const to = kinds + (size_t(part.kind) * N_MIXED + k) * W;
                    put(to, at(to) + real(part.factor) * at(source + (size_t(k) * SOURCE_ROWS<t> + part.row) * W));
                }
        return kinds;
    }

    // [channel][W] of a block -> the rows of its atoms, and back
    static void put_rows(const real *lanes, const Members &of, real *rows, size_t apart) {
        for (int x = 0; x < round_up(N_MIXED, W); x += W) {
            vec v[W];
            static_for<W>([&](auto i) { v[i] = x + i < N_MIXED ? at(lanes + (x + i) * W) : vec{}; });
            transpose(v);
            static_for<W>([&](auto i) {
                if (i < of.n) put(rows + of.atoms[i] * apart + x, v[i]);
            });
        }
    }
    static void get_rows(const real *rows, const Members &of, size_t apart, real *lanes) {
        for (int x = 0; x < round_up(N_MIXED, W); x += W) {
            vec v[W];
            static_for<W>([&](auto i) { v[i] = i < of.n ? at(rows + of.atoms[i] * apart + x) : vec{}; });
            transpose(v);
            static_for<W>([&](auto i) {
                if (x + i < N_MIXED) put(lanes + (x + i) * W, v[i]);
            });
        }
    }

    // Outputs of a block and, for the way back, the derivatives of the energy with respect to their first columns.
    void readout_block(int64_t block) {
        const Members &of = blocks[block];
        static_for<N_OUTPUTS>([&](auto k) {
            using O = Output<k.value>;
            constexpr bool IS_ENERGY = k.value == 0;
            real *kept = pre_readout + (size_t(block) * N_KEPT + O::kept) * W, *hidden = kept + O::linear * W;
            alignas(128) real work[WIDEST * W], d[WIDEST * W];
            run_network<vec>(m.outputs[k], O::width, hidden, work);
            vec value = at(hidden + O::last * W);
            if (O::linear) value += at(kept);
            value *= m.factor[k];
            for (int i = 0; i < of.n; ++i) {
                const int32_t atom = of.atoms[i], z = s->elements[atom];
                s->outputs[size_t(atom) * N_OUTPUTS + k] =
                    IS_ENERGY ? double(value[i]) + m.reference[z] : double(value[i]) - m.subtracted[k][z];
            }
            if (!s->forces) return;
            real *grad = d_readout + (size_t(block) * N_READ + O::column) * W;
            if (!IS_ENERGY && !s->cotangents) {
                std::memset(grad, 0, sizeof(real) * O::n_columns * W);
                return;
            }
            vec seed = all(m.factor[k]);
            if (s->cotangents)
                for (int i = 0; i < W; ++i)
                    seed[i] *= i < of.n ? real(s->cotangents[size_t(of.atoms[i]) * N_OUTPUTS + k]) : real(0);
            put(d, seed);
            reverse_network<vec>(m.outputs[k], O::width, hidden, d, work, nothing);
            if (O::linear) put(grad, seed);
            std::memcpy(grad + O::linear * W, d, sizeof(real) * O::width * W);
        });
    }

    // Cotangents of what a block has sent: of the columns of its head, and of what tensors are made of
    template <int t>
    void send_reverse(Thread &th, int64_t block, const real *source, real *d_head, real *d_source) {
        using S = NextSum<t>;
        constexpr MessageShape shape = Layer<t>::next;
        const Members &of = blocks[block];
        const real *d_rows = threads[0]->d_h[(t + 1) % 2], *pre = pre_message[t] + size_t(block) * KEPT<t> * W;
        alignas(128) real d_networks[MOST_DEGREE + 1][(shape.network ? WIDEST_MESSAGE : WIDEST) * W];
        get_rows(d_rows, of, S::H_ROW, d_networks[0]);
        if constexpr (shape.network)
            for (int K = 1; K <= MOST_DEGREE; ++K) std::memset(d_networks[K], 0, sizeof(d_networks[K]));
        real *sent = th.sent.at_least(size_t(N_MIXED) * W);
        for_components<t>([&](auto K, int c) {
            if constexpr (shape.n_kinds[K.value] > 0) {
                constexpr int N = last_width(shape, K.value);
                get_rows(d_rows + (first_component(shape.degrees, K.value) + c) * MIXED_ROW, of, S::H_ROW, sent);
                real *d_kinds = th.d_kinds.at_least(size_t(N) * W);
                m.sent[t][of.element][K].template reverse<vec>(sent, d_kinds, false);
                if constexpr (shape.network) {
                    const real *kinds = kinds_of<t, K.value>(th.kinds, source, c);
                    const real *g = pre + (first_kept_of(shape, K.value) + hidden_widths(shape)) * W;
                    real *dg = d_networks[K];
                    for (int i = 0; i < N * W; i += W) {
                        put(dg + i, at(dg + i) + at(kinds + i) * at(d_kinds + i));
                        put(d_kinds + i, at(d_kinds + i) * (real(1) + at(g + i)));
                    }
                }
                for (const TensorPart &part : TENSOR_PARTS)
                    if (part.layer == t && part.degree == K && part.component == c)
                        for (int k = 0; k < N_MIXED; ++k) {
                            real *const to = d_source + (size_t(k) * SOURCE_ROWS<t> + part.row) * W;
                            put(to, at(to) + real(part.factor) * at(d_kinds + (size_t(part.kind) * N_MIXED + k) * W));
                        }
            }
        });
        for_networks<t>([&](auto K) {
            alignas(128) real work[WIDEST_MESSAGE * W];
            reverse_network<vec>(m.message[t][K], first_width(shape, K.value), pre + first_kept_of(shape, K.value) * W,
                                 d_networks[K], work, nothing);
            std::memcpy(d_head + (N_READ + first_column_of(shape, K.value)) * W, d_networks[K],
                        sizeof(real) * first_width(shape, K.value) * W);
        });
    }

    template <int t>
    __attribute__((noinline)) void reverse_block(Thread &th, int64_t block, const real *a) {
        using L = Layer<t>;
        const Members &of = blocks[block];
        real *d_head = th.d_head.at_least(size_t(n_head<t>()) * W), *da = th.da.at_least(MIXED_LANES);
        std::memcpy(d_head, d_readout + size_t(block) * N_READ * W, sizeof(real) * N_READ * W);

        real *d_read = th.d_read.at_least(size_t(GROUP) * N_READ_FEATURES * W);
        real *db = CONTRACTION ? th.db.at_least(size_t(N_FEATURES) * W) : nullptr;
        real *from_next = nullptr;  // cotangents of what the tensors are made of
        if constexpr (L::sends) {
            constexpr size_t n = size_t(N_MIXED) * SOURCE_ROWS<t> * W;
            from_next = th.d_tensors.at_least(n);
            std::memset(from_next, 0, sizeof(real) * n);
            const real *source = a;
            if constexpr (L::covariants) {
                if (L::next.network)
                    for (int g = 0; g < N_GROUPS; ++g) features<t>(th, of.element, g, a);
                source = th.tensors.data;
            }
            send_reverse<t>(th, block, source, d_head, from_next);
        }
        for (int g = 0; g < N_GROUPS; ++g) {
            m.heads[t][of.element][g].template reverse<vec>(d_head, d_read, false);
            for (int k = 0; k < group_size(g); ++k) {
                const size_t channel = size_t(g) * GROUP + k;
                const real *d_features = d_read + size_t(k) * N_READ_FEATURES * W;
                if constexpr (CONTRACTION) {
                    const real *w = m.contraction[t][of.element].data() + channel * N_FEATURES;
                    for (int f = 0; f < N_FEATURES; ++f) put(db + f * W, w[f] * at(d_read + k * W));
                    d_features = db;
                }
                if constexpr (L::covariants)
                    with_covariants_reverse<vec>(a + channel * N_LVECTORS * W, d_features,
                                                 from_next + channel * N_TENSOR_ROWS * W,
                                                 da + channel * N_LVECTORS * W);
                else
                    symmetrise_reverse<vec>(a + channel * N_LVECTORS * W, d_features, da + channel * N_LVECTORS * W);
            }
        }
        if constexpr (L::sends && !L::covariants)
            for (size_t i = 0; i < MIXED_LANES; i += W) put(da + i, at(da + i) + at(from_next + i));
        if constexpr (L::feeds_memory) {
            const real *later = da_lanes[t] + block * MIXED_LANES;
            for (size_t i = 0; i < MIXED_LANES; i += W) put(da + i, at(da + i) + at(later + i));
        }
        if constexpr (L::memory) {
            real *before = da_lanes[t - 1] + block * MIXED_LANES;
            for (int k = 0; k < N_MIXED; ++k)
                for (int l = 0; l < N_LVECTORS; ++l) {
                    const size_t i = (size_t(k) * N_LVECTORS + l) * W;
                    put(before + i, m.memory[t][weight_degree(l) * N_MIXED + k] * at(da + i));
                }
        }

        if constexpr (t == 0) {
            constexpr size_t APART = size_t(N_LVECTORS) * BareSum::ROW;
            real *rows = th.rows.at_least(W * APART);
            real *d_moments = th.d_moments.at_least(size_t(BareSum::K) * N_LVECTORS * W);
            degree_product<N_MIXED, BareSum::K>(da, m.mixing_back[of.element].data(), d_moments);
            to_rows(d_moments, BareSum::K, BareSum::ROW, nullptr, W, APART, rows);
            for (int i = 0; i < of.n; ++i) {
                const int64_t atom = of.atoms[i];
                BareSum::template reverse<false>(m, edges(atom), m.table.data(), sender_element.data() + slots[atom],
                                                 rows + i * APART, nullptr, nullptr);
                add_forces(th.forces, atom);
            }
        } else if constexpr (L::tensor) {
            using S = typename L::Sum;
            real *rows = th.rows.at_least(size_t(W) * S::ROWS);
            to_rows(da, N_MIXED, MIXED_ROW, nullptr, W, S::ROWS, rows);
            for (int i = 0; i < of.n; ++i) {
                const int64_t atom = of.atoms[i];
                real *row = rows + size_t(i) * S::ROWS;
                for (int x = 0; x < S::ROWS; x += W) put(row + x, at(row + x) * at(m.spread[t].data() + x));
                S::reverse(m, m.radial[t], edges(atom), m.functions[t].data(), h_rows[t - 1],
                           sender.data() + slots[atom], row, th.d_h[t % 2], work_of<S>(th));
            }
        }
    }

    template <int t>
    void clear(Thread &th) {
        if constexpr (Layer<t>::tensor) {
            const size_t n = size_t(s->n_all) * Layer<t>::Sum::H_ROW;
            std::memset(th.d_h[t % 2].at_least(n), 0, sizeof(real) * n);
        }
        if (t == 0) std::memset(th.forces.at_least(3 * size_t(s->n_all)), 0, sizeof(real) * 3 * s->n_all);
    }
    template <int t>
    void forward_pass() {
        in_parallel([&](int k) {
            for (int64_t block = parts[k]; block < parts[k + 1]; ++block)
                forward_block<t>(*threads[k], block, a_lanes[t] + block * MIXED_LANES);
        });
    }
    // Forwards and back at once, block by block. Without forces only forwards: then all blocks are kept, and whoever
    // asks for forces now and runs this phase and the following ones again has the way back alone.
    void last_pass() {
        constexpr int t = N_LAYERS;
        const bool back = s->forces, forth = !(kept && back), all_blocks = !(forth && back);
        if (all_blocks && forth) a_lanes[t].at_least(blocks.size() * MIXED_LANES);
        if (!forth) begin_part(BACK);
        in_parallel([&](int k) {
            Thread &th = *threads[k];
            if (back) clear<t>(th);
            for (int64_t block = parts[k]; block < parts[k + 1]; ++block) {
                real *a = all_blocks ? a_lanes[t] + block * MIXED_LANES : th.a.at_least(MIXED_LANES);
                if (forth) forward_block<t>(th, block, a);
                readout_block(block);
                if (back) reverse_block<t>(th, block, a);
            }
        });
        if (back) add_up<t>();
        kept = !back;
    }
    template <int t>
    void reverse_pass() {
        in_parallel([&](int k) {
            Thread &th = *threads[k];
            clear<t>(th);
            for (int64_t block = parts[k]; block < parts[k + 1]; ++block)
                reverse_block<t>(th, block, a_lanes[t] + block * MIXED_LANES);
        });
        add_up<t>();
    }
    // The threads' sums over senders, in the order of the threads
    template <int t>
    void add_up() {
        if constexpr (Layer<t>::tensor) {
            const size_t n = size_t(s->n_all) * Layer<t>::Sum::H_ROW;
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
