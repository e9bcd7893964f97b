namespace {

constexpr int N_TABLE = N_ELEMENTS < N_EMBEDDING ? N_ELEMENTS : N_EMBEDDING;  // channels of the first edge sum
constexpr bool BY_ELEMENT = N_ELEMENTS < N_EMBEDDING;

struct Model : Reading {
    std::vector<real> sender, receiver;  // [z][a], [z][b]
    std::vector<real> table;             // [z][padded(N_TABLE)]: the senders' weights in the first edge sum
    std::vector<real> bessel;
    real prefactor, cutoff, epsilon, scale, power;
    std::vector<real> mixing[2];                                     // [d][c][n~][n]; with the message scale in [1]
    std::vector<real> memory[N_LAYERS + 1];                          // of what makes A_t: [d][c n]
    std::vector<real> amplitude[N_LAYERS + 1], decay[N_LAYERS + 1];  // of what makes A_t: [d][MIXED_ROW]
    std::vector<Linear> heads[N_LAYERS + 1];  // per edge channel: B_t -> columns of the outputs, first layer of H
    std::vector<real> head_bias[N_LAYERS + 1];
    Network outputs[N_OUTPUTS], message[N_LAYERS + 1];  // message[t]: H on B_t
    std::vector<double> reference;                      // E0 (eV)
    ClosestDistances closest;
    real factor[N_OUTPUTS] = {};                        // of each output
    double subtracted[N_OUTPUTS] = {};                  // from outputs other than the energy

    explicit Model(const double *weights) { set(weights); }
    template <class Weights>  // all numbers one after another, or parts
    void set(const Weights *weights) {
        begin(weights);
        read();
    }

  private:
    // Dense layers of a network; those after the first are kept, the first is returned: weight, then bias.
    std::pair<Numbers, Numbers> take_network(const std::string &name, const int *widths, int n, int inputs,
                                             Network &rest) {
        std::pair<Numbers, Numbers> first;
        rest.layers.resize(n - 1);
        for (int k = 0; k < n; ++k) {
            const int n_in = k ? widths[k - 1] : inputs;
            const auto w = take(name + ".layers." + std::to_string(k) + ".weight", size_t(widths[k]) * n_in);
            const auto b = take(name + ".layers." + std::to_string(k) + ".bias", widths[k]);
            if (k == 0)
                first = {w, b};
            else
                rest.layers[k - 1].set(n_in, widths[k], {w.begin(), w.end()}, {b.begin(), b.end()});
        }
        return first;
    }

    void read() {
        constexpr int D = N_WEIGHT_DEGREES;
        sender = take_real("embedding.sender", N_ELEMENTS * N_EMBEDDING);
        receiver = take_real("embedding.receiver", N_ELEMENTS * N_EMBEDDING);
        bessel = take_real("edge_functions.bessel.weights", N_BESSEL);
        prefactor = take_real("edge_functions.bessel.prefactor", 1)[0];
        const auto w = take("a_basis.mixing.weights", size_t(D) * N_CHANNELS * N_RADIAL * N_BESSEL);
        cutoff = take_real("cutoff", 1)[0];
        power = take_real("cutoff_function.p", 1)[0];
        epsilon = take_real("epsilon", 1)[0];
        const double s = take("message_scale", 1)[0];
        scale = real(s);
        factor[0] = take_real("energy_scale", 1)[0];
        reference = take("reference_energies", N_ELEMENTS);
        closest.set(take("closest_distances", size_t(N_ELEMENTS) * N_ELEMENTS * 2));

        table.assign(size_t(N_ELEMENTS) * padded(N_TABLE) + W, 0);
        for (int z = 0; z < N_ELEMENTS; ++z)
            for (int a = 0; a < N_TABLE; ++a)
                table[z * padded(N_TABLE) + a] = BY_ELEMENT ? real(z == a) : sender[z * N_EMBEDDING + a];
        for (int scaled = 0; scaled < 2; ++scaled) {
            mixing[scaled].resize(w.size());
            for (int dc = 0; dc < D * N_CHANNELS; ++dc)
                for (int n = 0; n < N_RADIAL; ++n)
                    for (int k = 0; k < N_BESSEL; ++k)
                        mixing[scaled][(size_t(dc) * N_BESSEL + k) * N_RADIAL + n] =
                            real(w[(size_t(dc) * N_RADIAL + n) * N_BESSEL + k] * (scaled ? s : 1.0));
        }

        std::pair<Numbers, Numbers> h[N_LAYERS + 1];
        for (int t = 0; t < N_LAYERS; ++t) {
            const MessageShape &m = MESSAGES[t];
            const std::string name = "messages." + std::to_string(t);
            if (m.memory) memory[t + 1] = take_real(name + ".memory.weights", D * N_MIXED);
            if (m.exponential) {
                const auto p = take(name + ".exponential.prefactor", D * N_MIXED),
                           q = take(name + ".exponential.decay", D * N_MIXED);
                amplitude[t + 1].assign(D * MIXED_ROW, 0);
                decay[t + 1].assign(D * MIXED_ROW, 0);
                for (int d = 0; d < D; ++d)
                    for (int x = 0; x < N_MIXED; ++x) {
                        amplitude[t + 1][d * MIXED_ROW + x] = real(p[d * N_MIXED + x] * s);
                        decay[t + 1][d * MIXED_ROW + x] = real(q[d * N_MIXED + x]);
                    }
            }
            if (m.feature)
                h[t] = take_network(name + ".feature.network", m.widths, m.n_widths, N_MIXED * N_FEATURES, message[t]);
        }
        constexpr size_t F = size_t(N_MIXED) * N_FEATURES, ALL_F = F * (N_LAYERS + 1);
        // Rows of all outputs, in the order of a head's columns
        Numbers read_weight, read_bias;
        for (int k = 0; k < N_OUTPUTS; ++k) {
            const OutputShape &shape = OUTPUTS[k];
            const std::string name = shape.name;
            const auto first = take_network(name + ".mlp", shape.widths, shape.n_widths, ALL_F, outputs[k]);
            const auto add = [&](const Numbers &weight, const Numbers &bias) {
                read_weight.insert(read_weight.end(), weight.begin(), weight.end());
                read_bias.insert(read_bias.end(), bias.begin(), bias.end());
            };
            if (shape.linear) {
                const auto weight = take(name + ".linear.weight", ALL_F), bias = take(name + ".linear.bias", 1);
                add(weight, bias);
            }
            add(first.first, first.second);
            if (k > 0) {
                factor[k] = take_real(name + ".scale", 1)[0];
                subtracted[k] = take(name + ".subtracted", 1)[0];
            }
        }

        for (int t = 0; t <= N_LAYERS; ++t) {
            const int n_out = N_READ + int(h[t].second.size());
            // Columns: those of the outputs, then the first layer of H; inputs in the stored order (f c n)
            auto weight = [&](int o, size_t fcn) {
                return o < N_READ ? read_weight[o * ALL_F + t * F + fcn] : h[t].first[(o - N_READ) * F + fcn];
            };
            heads[t].resize(N_CHANNELS);
            for (int c = 0; c < N_CHANNELS; ++c) {
                std::vector<real> part(size_t(n_out) * N_BASIS);
                for (int o = 0; o < n_out; ++o)
                    for (int n = 0; n < N_RADIAL; ++n)
                        for (int f = 0; f < N_FEATURES; ++f)
                            part[(size_t(o) * N_RADIAL + n) * N_FEATURES + f] =
                                real(weight(o, (size_t(f) * N_CHANNELS + c) * N_RADIAL + n));
                heads[t][c].set(N_BASIS, n_out, part, {});
            }
            head_bias[t].assign(n_out, 0);
            for (int o = 0; o < n_out; ++o) {
                if (o >= N_READ)
                    head_bias[t][o] = real(h[t].second[o - N_READ]);
                else if (t == 0)
                    head_bias[t][o] = real(read_bias[o]);
            }
        }
    }
};

}  // namespace
