#ifndef GRADIENT
// Evaluation of potentials whose layers send scalars and tensors, mix channels freely, or read with weights of
// elements.
//
// Phases are those of potential.cpp. What ghosts need between the layers are rows of h, and what they leave behind are
// rows of dh. Of exponential messages they need A, and on the way back the cotangents of what arrived at their owners.

namespace {

// One evaluation. Each thread has blocks of its own, and sums over senders of its own, which are added in the order of
// the threads: results depend on their number and on nothing else.
class Potential : private ElementLayers<vec, Potential> {
    friend ElementLayers<vec, Potential>;

  public:
    using ElementLayers::ElementLayers;

    static constexpr int N_PHASES = 2 * N_LAYERS + 1;

    void begin(cace_system &system) {
        arrange(system);
        kept = false;
        reserve();
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
            if (phase == t) {
                if (Layer<t>::sends) out[n++] = {h_rows[t].data, Layer<t + 1>::ROW, 0};
                if (Layer<t>::feeds_exponential) out[n++] = {a_rows[t].data, int64_t(EXPONENTIAL_ROWS), 0};
            }
            if (phase == 2 * N_LAYERS - (t + 1) && s->forces) {
                if (Layer<t>::sends) out[n++] = {threads[0]->d_h[(t + 1) % 2].data, Layer<t + 1>::ROW, 1};
                if (Layer<t>::feeds_exponential) out[n++] = {y_rows[t].data, int64_t(EXPONENTIAL_ROWS), 0};
            }
        });
        return n;
    }

  private:
    bool kept = false;  // whether the last layer went forwards alone, and what its way back needs is there
    static void nothing(int, const real *, const real *) {}

    static real *moments_of(Thread &th, int64_t) { return th.moments.at_least(BARE_LANES); }
    void sum_of_bare_atoms(Thread &th, int32_t atom, real *rows) const {
        BareSum::forward(m, edges(atom), m.table.data(), sender_element.data() + slots[atom], rows,
                         work_of<BareSum::Work>(th));
    }
    void back_to_bare_atoms(Thread &th, int32_t atom, const real *rows) {
        BareSum::template reverse<false>(m, edges(atom), m.table.data(), sender_element.data() + slots[atom], rows,
                                         nullptr, nullptr);
        add_forces(th.forces, atom);
    }
    template <int t>
    void sum_of_messages(Thread &th, int32_t atom, real *rows) const {
        using S = typename Layer<t>::Sum;
        S::forward(m, m.radial[t], edges(atom), m.functions[t].data(), m.spread[t].data(), h_rows[t - 1],
                   sender.data() + slots[atom], rows, work_of<typename S::Work>(th));
    }
    template <int t>
    void back_to_messages(Thread &th, int32_t atom, const real *rows) const {
        using S = typename Layer<t>::Sum;
        S::reverse(m, m.radial[t], edges(atom), m.functions[t].data(), h_rows[t - 1], sender.data() + slots[atom], rows,
                   th.d_h[t % 2], work_of<typename S::Work>(th));
    }

    template <int t>
    static real *feature_sums_of(Thread &th, int64_t) {
        return th.moments.at_least(FEATURE_LANES<t>);
    }
    template <int t>
    void sum_of_features(Thread &th, int32_t atom, real *rows) const {
        using S = FeatureSum<t>;
        S::forward(m, edges(atom), h_rows[t - 1] + Layer<t>::FIRST_G, sender.data() + slots[atom], rows,
                   work_of<typename S::Work>(th));
    }
    template <int t>
    void back_to_features(Thread &th, int32_t atom, const real *rows) const {
        const int32_t *index = sender.data() + slots[atom];
        FeatureSum<t>::template reverse<true>(m, edges(atom), h_rows[t - 1] + Layer<t>::FIRST_G, index, rows,
                                              th.d_h[t % 2] + Layer<t>::FIRST_G, index);
    }
    template <int t>
    void sum_of_exponentials(Thread &th, int32_t atom, real *rows) const {
        ExponentialSum::forward(m, edges(atom), m.decay[t].data(), a_rows[t - 1], sender.data() + slots[atom], rows,
                                work_of<ExponentialSum::Work>(th));
    }
    template <int t>
    void back_to_exponentials(Thread &th, int32_t atom, real *rows) const {
        ExponentialSum::reverse(m, edges(atom), m.decay[t + 1].data(), a_rows[t] + size_t(atom) * EXPONENTIAL_ROWS,
                                y_rows[t], sender.data() + slots[atom], rows, work_of<ExponentialSum::Work>(th));
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

    template <int t>
    void clear(Thread &th) {
        clear_senders<t>(th);
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
};

}  // namespace
#endif
