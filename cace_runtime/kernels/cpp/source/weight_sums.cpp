#ifdef GRADIENT
namespace {

// The gradient as it is summed: over edges or atoms in lanes, W sums for each weight, except for heads and embeddings.
// One per thread; in the units of `Model`, that is with scales and layouts of their own.
struct WeightSums {
    static constexpr int HEAD_ROW = padded(N_BASIS);

    std::vector<double> sender, receiver;                  // [z][a]
    Buffer bessel;                                         // [n~][W]
    Buffer mixing[2];                                      // [d][c][n~][n][W]; of the first layer, of the others
    Buffer memory[N_LAYERS + 1], amplitude[N_LAYERS + 1];  // of what makes A_t: [d][c n][W]
    Buffer decay[N_LAYERS + 1];                            // [d][MIXED_ROW]
    Buffer heads[N_LAYERS + 1];                            // [c][output][HEAD_ROW]
    Buffer head_bias[N_LAYERS + 1];                        // [output][W]
    DenseSums outputs[N_OUTPUTS], message[N_LAYERS + 1];

    void clear(const Model &m) {
        constexpr size_t D = N_WEIGHT_DEGREES;
        sender.assign(N_ELEMENTS * N_EMBEDDING, 0.0);
        receiver.assign(N_ELEMENTS * N_EMBEDDING, 0.0);
        zeros(bessel, N_BESSEL * W);
        for (Buffer &b : mixing) zeros(b, D * N_CHANNELS * N_BESSEL * N_RADIAL * W);
        for (int t = 0; t <= N_LAYERS; ++t) {
            zeros(memory[t], m.memory[t].empty() ? 0 : D * N_MIXED * W);
            zeros(amplitude[t], m.amplitude[t].empty() ? 0 : D * N_MIXED * W);
            zeros(decay[t], m.decay[t].size());
            zeros(heads[t], size_t(N_CHANNELS) * m.heads[t][0].n_out * HEAD_ROW);
            zeros(head_bias[t], m.head_bias[t].size() * W);
            message[t].clear(m.message[t].layers);
        }
        for (int k = 0; k < N_OUTPUTS; ++k) outputs[k].clear(m.outputs[k].layers);
    }
};

// The sums of all threads -> the gradient with respect to the weights as `Model` was given them, in that order.
class GradientWriter {
  public:
    GradientWriter(const Model &model, const std::vector<std::unique_ptr<WeightSums>> &sums, int n_threads, real *out)
        : m(model), all_sums(sums), n(n_threads), next(out) {}

    void write() {
        constexpr int D = N_WEIGHT_DEGREES;
        numbers([](const WeightSums &s, size_t i) { return s.sender[i]; }, N_ELEMENTS * N_EMBEDDING);
        numbers([](const WeightSums &s, size_t i) { return s.receiver[i]; }, N_ELEMENTS * N_EMBEDDING);
        lanes([](const WeightSums &s) { return s.bessel.data; }, N_BESSEL);
        nothing(1);  // prefactor
        for (int dc = 0; dc < D * N_CHANNELS; ++dc)
            for (int r = 0; r < N_RADIAL; ++r)
                for (int k = 0; k < N_BESSEL; ++k) {
                    const size_t place = (size_t(dc) * N_BESSEL + k) * N_RADIAL + r;
                    *next++ = real(lane_sum([](const WeightSums &s) { return s.mixing[0].data; }, place) +
                                   m.scale * lane_sum([](const WeightSums &s) { return s.mixing[1].data; }, place));
                }
        nothing(5 + N_ELEMENTS + 2 * N_ELEMENTS * N_ELEMENTS);  // cutoff, power, epsilon, scales, E0, closest distances
        for (int t = 0; t < N_LAYERS; ++t) {
            const MessageShape &shape = MESSAGES[t];
            if (shape.memory) lanes([=](const WeightSums &s) { return s.memory[t + 1].data; }, D * N_MIXED);
            if (shape.exponential) {
                lanes([=](const WeightSums &s) { return s.amplitude[t + 1].data; }, D * N_MIXED, m.scale);
                for (int d = 0; d < D; ++d)
                    numbers([=](const WeightSums &s, size_t x) { return s.decay[t + 1][d * MIXED_ROW + x]; }, N_MIXED);
            }
            if (shape.feature) {
                for (int o = 0; o < shape.widths[0]; ++o) head(t, N_READ + o);
                bias(t, N_READ, shape.widths[0]);
                network([=](const WeightSums &s) -> const auto & { return s.message[t]; }, m.message[t]);
            }
        }
        for (int k = 0; k < N_OUTPUTS; ++k) {
            const OutputShape &shape = OUTPUTS[k];
            const int linear = first_column(k), mlp = linear + shape.linear;
            for (int o = 0; o < shape.widths[0]; ++o)
                for (int t = 0; t <= N_LAYERS; ++t) head(t, mlp + o);
            bias(0, mlp, shape.widths[0]);
            network([=](const WeightSums &s) -> const auto & { return s.outputs[k]; }, m.outputs[k]);
            if (shape.linear) {
                for (int t = 0; t <= N_LAYERS; ++t) head(t, linear);
                bias(0, linear, 1);
            }
            if (k > 0) nothing(2);  // the factor, and what is subtracted
        }
    }

  private:
    const Model &m;
    const std::vector<std::unique_ptr<WeightSums>> &all_sums;
    int n;
    real *next;

    template <class F>
    double lane_sum(F part, size_t place) const {
        double sum = 0;
        for (int k = 0; k < n; ++k)
            for (int i = 0; i < W; ++i) sum += double(part(*all_sums[k])[place * W + i]);
        return sum;
    }
    template <class F>
    void lanes(F part, size_t count, double factor = 1) {
        for (size_t i = 0; i < count; ++i) *next++ = real(factor * lane_sum(part, i));
    }
    template <class F>
    void numbers(F part, size_t count) {
        for (size_t i = 0; i < count; ++i) {
            double sum = 0;
            for (int k = 0; k < n; ++k) sum += double(part(*all_sums[k], i));
            *next++ = real(sum);
        }
    }
    void nothing(int count) {
        for (int i = 0; i < count; ++i) *next++ = 0;
    }
    void bias(int t, int from, int count) {
        for (int o = from; o < from + count; ++o)
            *next++ = real(lane_sum([=](const WeightSums &s) { return s.head_bias[t].data; }, o));
    }
    // One output of a head, inputs in the stored order (f c n)
    void head(int t, int o) {
        const size_t n_out = m.heads[t][0].n_out;
        for (int f = 0; f < N_FEATURES; ++f)
            for (int c = 0; c < N_CHANNELS; ++c)
                for (int r = 0; r < N_RADIAL; ++r) {
                    const size_t place = (c * n_out + o) * WeightSums::HEAD_ROW + r * N_FEATURES + f;
                    real sum = 0;
                    for (int k = 0; k < n; ++k) sum += all_sums[k]->heads[t][place];
                    *next++ = sum;
                }
    }
    template <class F>
    void network(F part, const Network &net) {
        for (size_t k = 0; k < net.layers.size(); ++k) {
            const size_t n_out = net.layers[k].n_out;
            lanes([=](const WeightSums &s) { return part(s)[k].weight.data; }, n_out * net.layers[k].n_in);
            lanes([=](const WeightSums &s) { return part(s)[k].bias.data; }, n_out);
        }
    }
};

}  // namespace
#endif
