namespace {

typedef std::vector<double> Numbers;

// Numbers of one name where the caller has them, in either precision.
struct Given {
    const void *data;
    bool is_double;

    template <class T>
    std::vector<T> first(size_t n) const {
        return is_double ? std::vector<T>(doubles(), doubles() + n) : std::vector<T>(floats(), floats() + n);
    }
    // `n` of them from `start`: themselves, or converted into `memory`
    const real *reals(size_t start, size_t n, real *memory) const {
        if (is_double == (sizeof(real) == sizeof(double))) return static_cast<const real *>(data) + start;
        if (is_double)
            std::copy(doubles() + start, doubles() + start + n, memory);
        else
            std::copy(floats() + start, floats() + start + n, memory);
        return memory;
    }
    double operator[](size_t i) const { return is_double ? doubles()[i] : double(floats()[i]); }

  private:
    const double *doubles() const { return static_cast<const double *>(data); }
    const float *floats() const { return static_cast<const float *>(data); }
};

// Takes a model's numbers one after another, and notes what they are called.
class Reading {
  public:
    std::string layout;                    // "name count" lines: what `weights` has to hold
    std::map<std::string, size_t> places, lengths;  // where each begins, and how many there are
    size_t n_weights = 0;
    std::map<std::string, Numbers> factors;  // what was taken to be multiplied, where a gradient has to undo that

  protected:
    void begin(const double *weights) {
        next_weight = weights;
        next_part = nullptr;
        layout.clear();
        n_weights = 0;
    }
    void begin(const cace_part *parts) {
        begin(static_cast<const double *>(nullptr));
        next_part = parts;
    }

    // Valid while the weights are, or until the next call where only names are wanted.
    Given point_at(const std::string &name, size_t n) {
        layout += name + " " + std::to_string(n) + "\n";
        places[name] = n_weights;
        lengths[name] = n;
        n_weights += n;
        if (next_part) {
            const cace_part &part = *next_part++;
            return {part.numbers, part.size == sizeof(double)};
        }
        if (!next_weight) {
            if (zeros.size() < n) zeros.resize(n);
            return {zeros.data(), true};
        }
        next_weight += n;
        return {next_weight - n, true};
    }
    Numbers take(const std::string &name, size_t n) { return point_at(name, n).first<double>(n); }
    Numbers take_factor(const std::string &name, size_t n) {
        const Numbers taken = take(name, n);
#ifdef GRADIENT
        factors[name] = taken;
#endif
        return taken;
    }
    std::vector<real> take_real(const std::string &name, size_t n) {
        return point_at(name, n).first<real>(n);
    }

  private:
    const double *next_weight = nullptr;  // null, as the next: only the names are wanted
    const cace_part *next_part = nullptr;
    Numbers zeros;
};

}  // namespace
