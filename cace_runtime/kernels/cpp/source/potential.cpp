#ifndef GRADIENT
namespace {

struct Thread {  // memory of one thread, for one block of atoms at a time
    Buffer rows, mixed_rows, moments, channel, a, da, b, db, head, d_head, d_moments, extra, d_lanes, own_a, work,
        forces;
    Buffer d_g[2];  // cotangents of g, of every other layer: one is read while the next is summed
};

// One evaluation: edges within the cutoff, then the phases. Each thread has blocks of its own, and sums over senders
// of its own, which are added in the order of the threads: results depend on their number and on nothing else.
class Potential : private Blocks {
  public:
    using Blocks::Blocks;

    static constexpr int N_PHASES = 2 * N_LAYERS + 1;

    void begin(cace_system &system) {
        cut(system);
        kept = false;
        while (int(threads.size()) < n_threads) threads.emplace_back(new Thread);
        reserve_layers(std::make_integer_sequence<int, N_LAYERS + 1>{});
        pre_readout.at_least(size_t(n_blocks) * N_KEPT * W);
        d_readout.at_least(size_t(n_blocks) * N_READ * W);
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
        if (phase == N_PHASES - 1 && s->forces) add_up_forces([&](int k) -> const real * { return threads[k]->forces; });
    }

    int exchanges(int phase, cace_exchange *out) {
        int n = 0;
        static_for<N_LAYERS>([&](auto i) {
            constexpr int t = i.value;  // between layers t and t + 1
            if (phase == t) {
                if (Layer<t>::sends) out[n++] = {g_rows[t].data, GRow<t + 1>::value, 0};
                if (Layer<t>::feeds_exponential) out[n++] = {a_rows[t].data, ExponentialSum::ROWS, 0};
            }
            if (phase == 2 * N_LAYERS - (t + 1) && s->forces) {
                if (Layer<t>::sends) out[n++] = {threads[0]->d_g[(t + 1) % 2].data, GRow<t + 1>::value, 1};
                if (Layer<t>::feeds_exponential) out[n++] = {y_rows[t].data, ExponentialSum::ROWS, 0};
            }
        });
        return n;
    }

  private:
    std::vector<std::unique_ptr<Thread>> threads;
    Buffer pre_readout, d_readout;
    bool kept = false;  // whether the last layer went forwards alone, and what its way back needs is there
    // Of each layer t: moments or A of own atoms (lanes), what goes to layer t + 1 and what comes back from it
    Buffer m_lanes[N_LAYERS + 1], a_lanes[N_LAYERS + 1], da_lanes[N_LAYERS + 1], pre_message[N_LAYERS + 1];
    Buffer g_rows[N_LAYERS + 1], a_rows[N_LAYERS + 1], y_rows[N_LAYERS + 1];

    template <int t>
    using Sum = EdgeSum<Layer<t>::n_edge, Layer<t>::n_degrees>;
    template <int t>
    struct GRow {
        static constexpr int value = Layer<t>::has_sum ? Sum<t>::G_ROW : 0;
    };
    static constexpr size_t MIXED_LANES = size_t(N_MIXED) * N_LVECTORS * W;
    static void nothing(int, const real *, const real *) {}

    template <int... T>
    void reserve_layers(std::integer_sequence<int, T...>) {
        (reserve_layer<T>(), ...);
    }
    template <int t>
    void reserve_layer() {
        using L = Layer<t>;
        if constexpr (t < N_LAYERS) {
            if (L::has_sum && !L::keeps_a)
                m_lanes[t].at_least(n_blocks * size_t(N_BESSEL * L::n_lanes) * N_LVECTORS * W);
            if (L::keeps_a) a_lanes[t].at_least(n_blocks * MIXED_LANES);
            if (L::feeds_memory) da_lanes[t].at_least(n_blocks * MIXED_LANES);
            if (L::sends) {
                g_rows[t].at_least(size_t(s->n_all) * GRow<t + 1>::value);
                pre_message[t].at_least(size_t(n_blocks) * sum_of_widths() * W);
            }
            if (L::feeds_exponential) {
                a_rows[t].at_least(size_t(s->n_all) * ExponentialSum::ROWS);
                y_rows[t].at_least(size_t(s->n_all) * ExponentialSum::ROWS);
            }
        }
    }

    template <int t>
    const real *sender_rows() const {
        return t == 0 ? m.table.data() : g_rows[t > 0 ? t - 1 : 0].data;
    }
    template <int t>
    const int32_t *sender_index(int64_t i) const {
        return (t == 0 ? sender_element : sender).data() + slots[i];
    }

    // Everything of layer t up to its head. Leaves the moments in lanes, and A where it is kept, for the way back.
    template <int t>
    __attribute__((noinline)) void forward_block(Thread &th, int64_t block, real *moments, real *a_kept) {
        using L = Layer<t>;
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], sender_lanes[N_EMBEDDING * W];
        embeddings(m.receiver, block, receiver);
        embeddings(m.sender, block, sender_lanes);

        if constexpr (L::has_sum) {
            using S = Sum<t>;
            constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
            real *rows = th.rows.at_least(W * APART);
            auto *work =
                reinterpret_cast<typename S::Work *>(th.work.at_least(sizeof(typename S::Work) / sizeof(real) + 1));
            for (int i = 0; i < n_atoms; ++i)
                S::forward(m, edges(block * W + i), sender_rows<t>(), sender_index<t>(block * W + i), rows + i * APART,
                           *work);
            if constexpr (t == 0 && BY_ELEMENT) {
                real *by_element = th.d_lanes.at_least(size_t(S::K) * N_LVECTORS * W);
                to_lanes(rows, APART, S::ROW, S::K, by_element);
                for (int k = 0; k < N_BESSEL; ++k)
                    for (int a = 0; a < N_EMBEDDING; ++a)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            vec sum = {};
                            for (int z = 0; z < N_ELEMENTS; ++z)
                                sum += m.sender[z * N_EMBEDDING + a] *
                                       at(by_element + (size_t(k * S::APART + z) * N_LVECTORS + l) * W);
                            put(moments + (size_t(k * N_EMBEDDING + a) * N_LVECTORS + l) * W, sum);
                        }
            } else {
                to_lanes(rows, APART, S::ROW, S::K, moments);
            }
        }
        real *x_lanes = nullptr;
        if constexpr (L::exponential) {
            real *rows = th.mixed_rows.at_least(size_t(W) * ExponentialSum::ROWS);
            auto *work = reinterpret_cast<ExponentialSum::Work *>(
                th.work.at_least(sizeof(ExponentialSum::Work) / sizeof(real) + 1));
            for (int i = 0; i < n_atoms; ++i)
                ExponentialSum::forward(m, edges(block * W + i), m.decay[t].data(), a_rows[t - 1].data,
                                        sender.data() + slots[block * W + i], rows + size_t(i) * ExponentialSum::ROWS,
                                        *work);
            x_lanes = th.extra.at_least(MIXED_LANES);
            to_lanes(rows, ExponentialSum::ROWS, MIXED_ROW, N_MIXED, x_lanes);
        }

        real *head = th.head.at_least(size_t(n_head<t>()) * W);
        for (int o = 0; o < n_head<t>(); ++o) put(head + o * W, all(m.head_bias[t][o]));
        real *channel = th.channel.at_least(size_t(N_BESSEL) * N_LVECTORS * W);
        real *a_scratch = th.a.at_least(size_t(MIX_TILE) * N_LVECTORS * W);
        real *b = th.b.at_least(size_t(N_BASIS) * W);
        for (int c = 0; c < N_CHANNELS; ++c) {
            if constexpr (L::has_sum) channel_moments<t, vec>(moments, receiver, c, channel);
            for_radial_tiles([&](int n, auto N) {
                real *a = L::keeps_a ? a_kept + size_t(c * N_RADIAL + n) * N_LVECTORS * W : a_scratch;
                a_tile<t, N.value, vec>(m, channel, x_lanes, a_before<t>(block), c, n, a);
                for (int k = 0; k < N.value; ++k) symmetrise<vec>(a + k * N_LVECTORS * W, b + (n + k) * N_FEATURES * W);
            });
            m.heads[t][c].apply<vec>(b, head, false);
            if (s->features)
                for (int i = 0; i < n_atoms; ++i)
                    for (int k = 0; k < N_BASIS; ++k)
                        s->features[((block * W + i) * (N_LAYERS + 1) + t) * size_t(N_CHANNELS * N_BASIS) +
                                    c * N_BASIS + k] = double(b[k * W + i]);
        }

        add_columns<vec>(head, pre_readout + size_t(block) * N_KEPT * W, t == 0);
        if constexpr (L::sends) {
            using Next = Layer<t + 1>;
            constexpr MessageShape shape = L::next;
            real *pre = pre_message[t] + size_t(block) * sum_of_widths() * W;
            std::memcpy(pre, head + N_READ * W, sizeof(real) * shape.widths[0] * W);
            alignas(128) real work[WIDEST * W];
            run_network<vec>(m.message[t], shape.widths[0], pre, work);
            const real *h = pre;
            for (int k = 0; k + 1 < shape.n_widths; ++k) h += shape.widths[k] * W;
            alignas(128) real g[Next::n_degrees * Next::n_edge * W];
            for (int d = 0; d < Next::n_degrees; ++d)
                for (int x = 0; x < Next::n_edge; ++x) {
                    const int a = Next::per_channel ? x / N_EMBEDDING : x;
                    const real *from = h + (Next::per_channel ? d * Next::n_edge + x : d) * W;
                    put(g + (d * Next::n_edge + x) * W, at(from) * at(sender_lanes + a * W));
                }
            flat_to_rows(g, Next::n_degrees * Next::n_edge, GRow<t + 1>::value, n_atoms,
                         g_rows[t] + size_t(block) * W * GRow<t + 1>::value);
        }
        if constexpr (L::feeds_exponential)
            to_rows(a_kept, N_MIXED, MIXED_ROW, m.amplitude[t + 1].data(), n_atoms, ExponentialSum::ROWS,
                    a_rows[t] + size_t(block) * W * ExponentialSum::ROWS);
    }

    // Outputs of a block and, for the way back, the derivatives of the energy with respect to their first columns.
    void readout_block(int64_t block) {
        static_for<N_OUTPUTS>([&](auto k) {
            using O = Output<k.value>;
            constexpr bool IS_ENERGY = k.value == 0;
            real *kept = pre_readout + (size_t(block) * N_KEPT + O::kept) * W, *hidden = kept + O::linear * W;
            alignas(128) real work[WIDEST * W], d[WIDEST * W];
            run_network<vec>(m.outputs[k], O::width, hidden, work);
            vec value = at(hidden + O::last * W);
            if (O::linear) value += at(kept);
            value *= m.factor[k];
            for (int i = 0; i < atoms_in(block); ++i) {
                const int64_t atom = block * W + i;
                s->outputs[atom * N_OUTPUTS + k] =
                    IS_ENERGY ? double(value[i]) + m.reference[s->elements[atom]] : double(value[i]) - m.subtracted[k];
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
                    seed[i] *= i < atoms_in(block) ? real(s->cotangents[(block * W + i) * N_OUTPUTS + k]) : real(0);
            put(d, seed);
            reverse_network<vec>(m.outputs[k], O::width, hidden, d, work, nothing);
            if (O::linear) put(grad, seed);
            std::memcpy(grad + O::linear * W, d, sizeof(real) * O::width * W);
        });
    }

    template <int t>
    __attribute__((noinline)) void reverse_block(Thread &th, int64_t block, const real *moments, const real *a_kept) {
        using L = Layer<t>;
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], sender_lanes[N_EMBEDDING * W];
        embeddings(m.receiver, block, receiver);
        embeddings(m.sender, block, sender_lanes);

        real *d_head = th.d_head.at_least(size_t(n_head<t>()) * W);
        std::memcpy(d_head, d_readout + size_t(block) * N_READ * W, sizeof(real) * N_READ * W);
        if constexpr (L::sends) {
            using Next = Layer<t + 1>;
            constexpr MessageShape shape = L::next;
            constexpr int N_G = Next::n_degrees * Next::n_edge, N_H = shape.widths[shape.n_widths - 1];
            alignas(128) real dg[N_G * W], work[WIDEST * W], dh[WIDEST * W];
            flat_to_lanes(threads[0]->d_g[(t + 1) % 2] + size_t(block) * W * GRow<t + 1>::value, N_G,
                          GRow<t + 1>::value, n_atoms, dg);
            for (int x = 0; x < N_H; ++x) put(dh + x * W, vec{});
            for (int d = 0; d < Next::n_degrees; ++d)
                for (int x = 0; x < Next::n_edge; ++x) {
                    const int a = Next::per_channel ? x / N_EMBEDDING : x;
                    real *const to = dh + (Next::per_channel ? d * Next::n_edge + x : d) * W;
                    put(to, at(to) + at(dg + (d * Next::n_edge + x) * W) * at(sender_lanes + a * W));
                }
            reverse_network<vec>(m.message[t], shape.widths[0], pre_message[t] + size_t(block) * sum_of_widths() * W,
                                 dh, work, nothing);
            std::memcpy(d_head + N_READ * W, dh, sizeof(real) * shape.widths[0] * W);
        }
        real *extra = nullptr;  // what comes back through exponential messages
        if constexpr (L::feeds_exponential) {
            real *rows = th.mixed_rows.at_least(size_t(W) * ExponentialSum::ROWS);
            auto *work = reinterpret_cast<ExponentialSum::Work *>(
                th.work.at_least(sizeof(ExponentialSum::Work) / sizeof(real) + 1));
            for (int i = 0; i < n_atoms; ++i) {
                const int64_t atom = block * W + i;
                real *row = rows + size_t(i) * ExponentialSum::ROWS;
                ExponentialSum::reverse(m, edges(atom), m.decay[t + 1].data(),
                                        a_rows[t] + size_t(atom) * ExponentialSum::ROWS, y_rows[t].data,
                                        sender.data() + slots[atom], row, *work);
                for (int l = 0; l < N_LVECTORS; ++l)
                    for (int x = 0; x < MIXED_ROW; x += W) {
                        real *const p = row + l * MIXED_ROW + x;
                        put(p, at(p) * at(m.amplitude[t + 1].data() + weight_degree(l) * MIXED_ROW + x));
                    }
            }
            extra = th.extra.at_least(MIXED_LANES);
            to_lanes(rows, ExponentialSum::ROWS, MIXED_ROW, N_MIXED, extra);
        }

        constexpr size_t MOMENT_LANES = size_t(N_BESSEL) * L::n_lanes * N_LVECTORS * W;
        real *d_moments = th.d_moments.at_least(MOMENT_LANES);
        std::memset(d_moments, 0, sizeof(real) * MOMENT_LANES);
        real *channel = th.channel.at_least(2 * size_t(N_BESSEL) * N_LVECTORS * W);
        real *d_channel = channel + size_t(N_BESSEL) * N_LVECTORS * W;
        real *a_scratch = th.a.at_least(size_t(MIX_TILE) * N_LVECTORS * W);
        real *da_scratch = th.da.at_least(L::exponential ? MIXED_LANES : size_t(MIX_TILE) * N_LVECTORS * W);
        real *db = th.db.at_least(size_t(N_BASIS) * W);
        for (int c = 0; c < N_CHANNELS; ++c) {
            m.heads[t][c].reverse<vec>(d_head, db, false);
            if constexpr (L::has_sum) {
                if (!L::keeps_a) channel_moments<t, vec>(moments, receiver, c, channel);
                std::memset(d_channel, 0, sizeof(real) * N_BESSEL * N_LVECTORS * W);
            }
            for_radial_tiles([&](int n, auto N) {
                const int column = c * N_RADIAL + n;
                const real *a = L::keeps_a ? a_kept + size_t(column) * N_LVECTORS * W : a_scratch;
                if constexpr (!L::keeps_a) a_tile<t, N.value, vec>(m, channel, nullptr, nullptr, c, n, a_scratch);
                real *da = L::exponential ? da_scratch + size_t(column) * N_LVECTORS * W : da_scratch;
                for (int k = 0; k < N.value; ++k)
                    symmetrise_reverse<vec>(a + k * N_LVECTORS * W, db + (n + k) * N_FEATURES * W,
                                            da + k * N_LVECTORS * W);
                if constexpr (L::feeds_exponential)
                    for (int i = 0; i < N.value * N_LVECTORS; ++i)
                        put(da + i * W, at(da + i * W) + at(extra + (size_t(column) * N_LVECTORS + i) * W));
                if constexpr (L::feeds_memory) {
                    const real *later = da_lanes[t] + block * MIXED_LANES + size_t(column) * N_LVECTORS * W;
                    for (int i = 0; i < N.value * N_LVECTORS; ++i) put(da + i * W, at(da + i * W) + at(later + i * W));
                }
                if constexpr (L::memory) {
                    real *before = da_lanes[t - 1] + block * MIXED_LANES + size_t(column) * N_LVECTORS * W;
                    for (int k = 0; k < N.value; ++k)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            const int i = k * N_LVECTORS + l;
                            put(before + i * W, m.memory[t][weight_degree(l) * N_MIXED + column + k] * at(da + i * W));
                        }
                }
                if constexpr (L::has_sum)
                    mix_reverse<N.value, vec>(da, m.mixing[t > 0].data() + size_t(c) * N_BESSEL * N_RADIAL + n,
                                              d_channel);
            });
            if constexpr (L::has_sum) channel_moments_reverse<t, vec>(d_channel, receiver, c, d_moments);
        }
        if constexpr (L::exponential)
            to_rows(da_scratch, N_MIXED, MIXED_ROW, nullptr, n_atoms, ExponentialSum::ROWS,
                    y_rows[t - 1] + size_t(block) * W * ExponentialSum::ROWS);

        if constexpr (L::has_sum) {
            using S = Sum<t>;
            constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
            real *rows = th.rows.at_least(W * APART);
            if constexpr (t == 0 && BY_ELEMENT) {
                real *by_element = th.d_lanes.at_least(size_t(S::K) * N_LVECTORS * W);
                for (int k = 0; k < N_BESSEL; ++k)
                    for (int z = 0; z < N_ELEMENTS; ++z)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            vec sum = {};
                            for (int a = 0; a < N_EMBEDDING; ++a)
                                sum += m.sender[z * N_EMBEDDING + a] *
                                       at(d_moments + (size_t(k * N_EMBEDDING + a) * N_LVECTORS + l) * W);
                            put(by_element + (size_t(k * S::APART + z) * N_LVECTORS + l) * W, sum);
                        }
                to_rows(by_element, S::K, S::ROW, nullptr, W, APART, rows);
            } else {
                to_rows(d_moments, S::K, S::ROW, nullptr, W, APART, rows);
            }
            for (int i = 0; i < n_atoms; ++i) {
                const int64_t atom = block * W + i;
                S::template reverse<(t > 0)>(m, edges(atom), sender_rows<t>(), sender_index<t>(atom), rows + i * APART,
                                             t > 0 ? th.d_g[t % 2].data : nullptr, sender.data() + slots[atom]);
            }
        }
        if constexpr (t == 0)
            for (int i = 0; i < n_atoms; ++i) add_forces(th.forces, block * W + i);
    }

    template <int t>
    real *moments_of(Thread &th, int64_t block) {
        constexpr size_t n = size_t(N_BESSEL) * Layer<t>::n_lanes * N_LVECTORS * W;
        if constexpr (t < N_LAYERS && !Layer<t>::keeps_a) return m_lanes[t] + block * n;
        return th.moments.at_least(n);
    }
    template <int t>
    const real *a_before(int64_t block) const {
        return Layer<t>::memory ? a_lanes[t > 0 ? t - 1 : 0].data + block * MIXED_LANES : nullptr;
    }
    template <int t>
    real *a_of(int64_t block) {
        return Layer<t>::keeps_a ? a_lanes[t] + (t < N_LAYERS ? block * MIXED_LANES : 0) : nullptr;
    }
    template <int t>
    void clear(Thread &th) {
        if (t > 0 && Layer<t>::has_sum) {
            const size_t n = size_t(s->n_all) * GRow<t>::value;
            std::memset(th.d_g[t % 2].at_least(n), 0, sizeof(real) * n);
        }
        if (t == 0) std::memset(th.forces.at_least(3 * size_t(s->n_all)), 0, sizeof(real) * 3 * s->n_all);
    }
    template <int t>
    void forward_pass() {
        in_parallel([&](int k) {
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block)
                forward_block<t>(*threads[k], block, moments_of<t>(*threads[k], block), a_of<t>(block));
        });
    }
    // Forwards and back at once, block by block. Without forces only forwards: then all blocks are kept, and whoever asks
    // for forces now and runs this phase and the following ones again has the way back alone.
    void last_pass() {
        constexpr int t = N_LAYERS;
        constexpr bool KEEPS_A = Layer<t>::keeps_a;
        constexpr size_t OF_BLOCK = KEEPS_A ? MIXED_LANES : size_t(N_BESSEL) * Layer<t>::n_lanes * N_LVECTORS * W;
        const bool back = s->forces, forth = !(kept && back), all_blocks = !(forth && back);
        Buffer &of_blocks = KEEPS_A ? a_lanes[t] : m_lanes[t];
        if (all_blocks && forth) of_blocks.at_least(n_blocks * OF_BLOCK);
        if (!forth) begin_part(BACK);
        in_parallel([&](int k) {
            Thread &th = *threads[k];
            if (back) clear<t>(th);
            real *a = KEEPS_A && !all_blocks ? th.own_a.at_least(MIXED_LANES) : nullptr;
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) {
                real *moments = moments_of<t>(th, block);
                if (all_blocks) (KEEPS_A ? a : moments) = of_blocks + block * OF_BLOCK;
                if (forth) forward_block<t>(th, block, moments, a);
                readout_block(block);
                if (back) reverse_block<t>(th, block, moments, a);
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
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block)
                reverse_block<t>(th, block, moments_of<t>(th, block), a_of<t>(block));
        });
        add_up<t>();
    }
    // The threads' sums over senders, in the order of the threads
    template <int t>
    void add_up() {
        if constexpr (t > 0 && Layer<t>::has_sum) {
            const size_t n = size_t(s->n_all) * GRow<t>::value;
            in_parallel([&](int k) {
                const size_t from = n / W * k / n_threads * W, to = n / W * (k + 1) / n_threads * W;
                for (int other = 1; other < n_threads; ++other) {
                    real *sum = threads[0]->d_g[t % 2], *part = threads[other]->d_g[t % 2];
                    for (size_t i = from; i < to; i += W) put(sum + i, at(sum + i) + at(part + i));
                }
            });
        }
    }
};

}  // namespace

#endif
