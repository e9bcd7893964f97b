#ifdef GRADIENT
namespace {

// The gradient of outputs, forces and virials with respect to the weights, of the potentials of tensor_potential.cpp:
// the layers and their way back on duals whose changes go along the forces' cotangents, as in gradient.cpp.
class Gradient : private ElementLayers<dual, Gradient> {
    friend ElementLayers<dual, Gradient>;

  public:
    using ElementLayers::ElementLayers;

    void run(cace_system &system, const cace_cotangents &cotangents) {
        arrange(system);
        reserve();
        seeds = &cotangents;
        while (int(sums.size()) < n_threads) sums.emplace_back(new WeightSums);
        moments.at_least(blocks.size() * BARE_LANES);
        static_for<N_LAYERS + 1>([&](auto t) {
            if constexpr (Layer<t.value>::feature) feature_sums[t].at_least(blocks.size() * FEATURE_LANES<t.value>);
        });
        in_parallel([&](int k) {
            threads[k]->number = k;
            if (cotangents.gradient) sums[k]->clear(m);
            for (int64_t i = bounds[k] * W; i < std::min(bounds[k + 1] * W, s->n_atoms); ++i) move_edges(cotangents, i);
        });
        static_for<N_LAYERS + 1>([&](auto t) {
            for_blocks([&](Thread &th, int64_t block) {
                forward_block<t.value>(th, block, a_lanes[t] + block * MIXED_LANES);
            });
        });
        for_blocks([&](Thread &th, int64_t block) { readout_block(th, block); });
        if (!cotangents.gradient) return;
        static_for<N_LAYERS + 1>([&](auto i) {
            constexpr int t = N_LAYERS - i.value;
            in_parallel([&](int k) { clear_senders<t>(*threads[k]); });
            for_blocks(
                [&](Thread &th, int64_t block) { reverse_block<t>(th, block, a_lanes[t] + block * MIXED_LANES); });
            add_up<t>();
        });
        GradientWriter(m, sums, n_threads, static_cast<real *>(cotangents.gradient)).write();
    }

  private:
    typedef DualEdgeSum<N_TABLE, 1> DualBareSum;
    template <int t>
    using DualSum = DualTensorSum<typename Layer<t>::Sum>;
    const cace_cotangents *seeds = nullptr;
    std::vector<std::unique_ptr<WeightSums>> sums;
    Buffer moments, feature_sums[N_LAYERS + 1];  // before they are mixed
    template <int t>
    using DualFeatureSum = DualEdgeSum<Layer<t>::n_edge, Layer<t>::n_degrees, PARTS * Layer<t>::ROW>;

    template <class F>
    void for_blocks(F &&f) {
        in_parallel([&](int k) {
            for (int64_t block = parts[k]; block < parts[k + 1]; ++block) f(*threads[k], block);
        });
    }
    WeightSums &sums_of(const Thread &th) { return *sums[th.number]; }
    real *moments_of(Thread &, int64_t block) { return moments + block * BARE_LANES; }

    void sum_of_bare_atoms(Thread &th, int32_t atom, real *rows) {
        const Pair table = {const_cast<real *>(m.table.data()), nullptr};
        DualBareSum::forward(m, edges(atom), table, sender_element.data() + slots[atom], {rows, rows + BARE_ROWS},
                             work_of<DualBareSum::Work>(th));
    }
    void back_to_bare_atoms(Thread &th, int32_t atom, real *rows) {
        WeightSums &sum = sums_of(th);
        const int32_t *index = sender_element.data() + slots[atom];
        const Pair table = {const_cast<real *>(m.table.data()), nullptr};
        const Pair to_table = BY_ELEMENT ? Pair{nullptr, nullptr}
                                         : Pair{sum.table, sum.table + size_t(N_ELEMENTS) * BareSum::G_ROW};
        DualBareSum::reverse(m, edges(atom), table, index, {rows, rows + BARE_ROWS}, to_table, index, sum.bessel);
    }
    template <int t>
    typename DualSum<t>::Weights weights_of(Thread &th) {
        WeightSums &sum = sums_of(th);
        return {m.radial[t], m.functions[t].data(), sum.functions[t], sum.radial[t], sum.bessel};
    }
    template <int t>
    void sum_of_messages(Thread &th, int32_t atom, real *rows) {
        DualSum<t>::forward(m, weights_of<t>(th), edges(atom), m.spread[t].data(), h_rows[t - 1],
                            sender.data() + slots[atom], rows, work_of<typename DualSum<t>::Work>(th));
    }
    template <int t>
    void back_to_messages(Thread &th, int32_t atom, const real *rows) {
        DualSum<t>::reverse(m, weights_of<t>(th), edges(atom), h_rows[t - 1], sender.data() + slots[atom], rows,
                            th.d_h[t % 2], work_of<typename DualSum<t>::Work>(th));
    }

    template <int t>
    real *feature_sums_of(Thread &, int64_t block) {
        return feature_sums[t] + block * FEATURE_LANES<t>;
    }
    template <int t>
    static Pair weights_in(real *rows) {
        return {rows + Layer<t>::FIRST_G, rows + Layer<t>::ROW + Layer<t>::FIRST_G};
    }
    template <int t>
    void sum_of_features(Thread &th, int32_t atom, real *rows) {
        using S = DualFeatureSum<t>;
        S::forward(m, edges(atom), weights_in<t>(h_rows[t - 1]), sender.data() + slots[atom],
                   {rows, rows + FEATURE_ROWS<t>}, work_of<typename S::Work>(th));
    }
    template <int t>
    void back_to_features(Thread &th, int32_t atom, real *rows) {
        const int32_t *index = sender.data() + slots[atom];
        DualFeatureSum<t>::reverse(m, edges(atom), weights_in<t>(h_rows[t - 1]), index, {rows, rows + FEATURE_ROWS<t>},
                                   weights_in<t>(th.d_h[t % 2]), index, sums_of(th).bessel);
    }
    Pair exponential_rows(real *rows, int32_t atom = 0) const {
        rows += size_t(atom) * EXPONENTIAL_ROWS;
        return {rows, rows + size_t(s->n_all) * EXPONENTIAL_ROWS};
    }
    template <int t>
    void sum_of_exponentials(Thread &th, int32_t atom, real *rows) {
        DualExponentialSum::forward(m, edges(atom), m.decay[t].data(), exponential_rows(a_rows[t - 1]),
                                    sender.data() + slots[atom], {rows, rows + EXPONENTIAL_ROWS},
                                    work_of<DualExponentialSum::Work>(th));
    }
    // The weight of a pair is the same both ways.
    template <int t>
    void back_to_exponentials(Thread &th, int32_t atom, real *rows) {
        const int32_t *index = sender.data() + slots[atom];
        const real *q = m.decay[t + 1].data();
        auto &work = work_of<DualExponentialSum::Work>(th);
        DualExponentialSum::forward(m, edges(atom), q, exponential_rows(y_rows[t]), index,
                                    {rows, rows + EXPONENTIAL_ROWS}, work);
        DualExponentialSum::add_decay(m, edges(atom), q, exponential_rows(y_rows[t], atom), exponential_rows(a_rows[t]),
                                      index, sums_of(th).decay[t + 1], work);
    }

    void readout_block(Thread &th, int64_t block) {
        const Members &of = blocks[block];
        seed_outputs(
            m, *seeds, pre_readout + size_t(block) * N_KEPT * R, d_readout + size_t(block) * N_READ * R, of.n,
            [&](int i) { return int64_t(of.atoms[i]); },
            [&](int k, int layer, const real *x, const real *y) {
                add_dense(m.outputs[k].layers[layer], x, y, sums_of(th).outputs[k][layer]);
            });
    }

    // Shares of the gradient: what the weights of atoms of an element were multiplied with, and what came back.
    template <int t>
    void add_head_bias(Thread &th, int element, const real *d_head) {
        real *sum = sums_of(th).head_bias[t][element];
        for (int o = 0; o < n_head<t>(); ++o) put(sum + o * W, at(sum + o * W) + at(d_head + o * R + W));
    }
    template <int t>
    void add_head(Thread &th, int element, int g, const real *read, const real *d_head) {
        constexpr int ROW = WeightSums::HEAD_ROW;
        add_outer_products(read, d_head, group_size(g) * N_READ_FEATURES, n_head<t>(), ROW,
                           sums_of(th).heads[t][element] + size_t(g) * n_head<t>() * ROW,
                           th.turned.at_least(size_t(2 * W) * ROW));
    }
    template <int t, int K>
    void add_sent(Thread &th, int element, const real *kinds, const real *sent) {
        constexpr int ROW = WeightSums::sent_row<t>(K);
        add_outer_products(kinds, sent, last_width(Layer<t>::next, K), N_MIXED, ROW, sums_of(th).sent[t][element][K],
                           th.turned.at_least(size_t(2 * W) * ROW));
    }
    void add_to_message(Thread &th, int t, int K, int layer, const real *x, const real *y) {
        add_dense(m.message[t][K].layers[layer], x, y, sums_of(th).message[t][K][layer]);
    }
    template <int t>
    void add_contraction(Thread &th, int element, size_t channel, const real *b, dual back) {
        real *sum = sums_of(th).contraction[t][element] + channel * N_FEATURES * W;
        for (int f = 0; f < N_FEATURES; ++f)
            put(sum + f * W, at(sum + f * W) + change_of_product(load<dual>(b + f * R), back));
    }
    template <int t>
    void add_memory(Thread &th, const real *before, const real *da) {
        real *sum = sums_of(th).memory[t];
        for (int k = 0; k < N_MIXED; ++k)
            for (int l = 0; l < N_LVECTORS; ++l) {
                real *const to = sum + (size_t(weight_degree(l)) * N_MIXED + k) * W;
                const size_t i = (size_t(k) * N_LVECTORS + l) * R;
                put(to, at(to) + change_of_product(load<dual>(before + i), load<dual>(da + i)));
            }
    }
    template <int t>
    void add_amplitude(Thread &th, const real *a, const real *back) {
        real *sum = sums_of(th).amplitude[t + 1];
        for (int k = 0; k < N_MIXED; ++k)
            for (int l = 0; l < N_LVECTORS; ++l) {
                real *const to = sum + (size_t(weight_degree(l)) * N_MIXED + k) * W;
                const size_t i = (size_t(k) * N_LVECTORS + l) * R;
                put(to, at(to) + change_of_product(load<dual>(a + i), load<dual>(back + i)));
            }
    }
    void add_sender(Thread &th, const Members &of, int number, const real *h, dual back) {
        const vec share = change_of_product(load<dual>(h), back);
        for (int i = 0; i < of.n; ++i)
            sums_of(th).sender[s->elements[of.atoms[i]] * N_SENDERS + number] += double(share[i]);
    }
    void add_feature_mixing(Thread &th, int element, int block, const real *columns, const real *da) {
        using F = FeatureMixing;
        constexpr int ROW = WeightSums::MIXING_ROW;
        real *sum = sums_of(th).feature_mixing[element] + size_t(block) * WeightSums::MIXING_BLOCK,
             *turned = th.turned.at_least(size_t(2 * W) * ROW);
        for (int l = 0; l < N_LVECTORS; ++l)
            add_outer_products(da + l * R, columns + l * R, F::N_OUT, F::N_IN, ROW,
                               sum + size_t(weight_degree(l)) * F::N_IN * ROW, turned, N_LVECTORS * R);
    }
    void add_mixing(Thread &th, int element, const real *bare, const real *da) {
        real *sum = sums_of(th).mixing[element], *turned = th.turned.at_least(size_t(2 * W) * MIXED_ROW);
        for (int l = 0; l < N_LVECTORS; ++l)
            add_outer_products(da + l * R, bare + l * R, N_MIXED, BareSum::K, MIXED_ROW,
                               sum + size_t(weight_degree(l)) * BareSum::K * MIXED_ROW, turned, N_LVECTORS * R);
    }
};

}  // namespace
#endif
