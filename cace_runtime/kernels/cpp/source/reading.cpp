namespace {

typedef std::vector<double> Numbers;

// Takes a model's numbers one after another, and notes what they are called.
class Reading {
  public:
    std::string layout;                    // "name count" lines: what `weights` has to hold
    std::map<std::string, size_t> places;  // where each begins
    size_t n_weights = 0;
    std::map<std::string, Numbers> factors;  // what was taken to be multiplied, where a gradient has to undo that

  protected:
    void begin(const double *weights) {
        next_weight = weights;
        layout.clear();
        n_weights = 0;
    }

    // Valid while the weights are, or until the next call where only names are wanted.
    const double *point_at(const std::string &name, size_t n) {
        layout += name + " " + std::to_string(n) + "\n";
        places[name] = n_weights;
        n_weights += n;
        if (!next_weight) {
            if (zeros.size() < n) zeros.resize(n);
            return zeros.data();
        }
        next_weight += n;
        return next_weight - n;
    }
    Numbers take(const std::string &name, size_t n) {
        const double *from = point_at(name, n);
        return Numbers(from, from + n);
    }
    Numbers take_factor(const std::string &name, size_t n) {
        const Numbers taken = take(name, n);
#ifdef GRADIENT
        factors[name] = taken;
#endif
        return taken;
    }
    std::vector<real> take_real(const std::string &name, size_t n) {
        const double *from = point_at(name, n);
        return std::vector<real>(from, from + n);
    }

  private:
    const double *next_weight = nullptr;  // null: only the names are wanted
    Numbers zeros;
};

}  // namespace
