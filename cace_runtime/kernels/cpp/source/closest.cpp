namespace {

// Pairs that are closer than the closest ones of their elements in the training data: the network sees them further
// apart, at s(r), in the same direction. Equations: cace_runtime/potential/closest.py.
class ClosestDistances {
  public:
    // How an edge vector v and what the network sees, v s(r) / r, change with each other
    struct Seen {
        double along, across;  // ds/dr, s/r
        double unit[3];

        void change(double *v) const {
            const double straight = v[0] * unit[0] + v[1] * unit[1] + v[2] * unit[2];
            for (int a = 0; a < 3; ++a) v[a] = across * v[a] + (along - across) * straight * unit[a];
        }
    };

    // Of each pair of elements, between which distances s goes from a constant to r [z][z][2] (Å); zeros: s = r
    void set(const std::vector<double> &distances) { limits = distances; }

    bool concerns(int32_t receiver, int32_t sender, double squares) const {
        const double outer = of(receiver, sender)[1];
        return squares < outer * outer;
    }
    Seen seen(int32_t receiver, int32_t sender, const double *v, double squares) const {
        const double *pair = of(receiver, sender), width = pair[1] - pair[0], r = std::sqrt(squares);
        const double t = r > pair[0] ? (r - pair[0]) / width : 0;
        const double s = pair[1] - width * (0.5 - t * t * t * t * (2.5 - t * (3 - t)));
        return {t * t * t * (10 - t * (15 - 6 * t)), s / r, {v[0] / r, v[1] / r, v[2] / r}};
    }

  private:
    std::vector<double> limits;
    const double *of(int32_t receiver, int32_t sender) const {
        return limits.data() + 2 * (size_t(receiver) * N_ELEMENTS + sender);
    }
};

}  // namespace
