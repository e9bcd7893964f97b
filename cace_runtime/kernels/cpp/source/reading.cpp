namespace {

typedef std::vector<double> Numbers;

// Takes a model's numbers one after another, and notes what they are called.
class Reading {
  public:
    std::string layout;  // "name count" lines: what `weights` has to hold
    std::map<std::string, size_t> places;  // where each begins
    size_t n_weights = 0;
    Numbers given;  // as they came, where a gradient has to be told in their terms

    const double *of(const std::string &name) const { return given.data() + places.at(name); }

  protected:
    explicit Reading(const double *weights) : next_weight(weights) {}

    Numbers take(const std::string &name, size_t n) {
        layout += name + " " + std::to_string(n) + "\n";
        places[name] = n_weights;
        n_weights += n;
        Numbers out(n, 0.0);
        if (next_weight) {
            std::copy(next_weight, next_weight + n, out.begin());
            next_weight += n;
        }
        return out;
    }
    std::vector<real> take_real(const std::string &name, size_t n) {
        const Numbers x = take(name, n);
        return std::vector<real>(x.begin(), x.end());
    }

    void keep(const double *weights) {
#ifdef GRADIENT
        if (weights) given.assign(weights, weights + n_weights);
#endif
    }

  private:
    const double *next_weight;  // null: only the names are wanted
};

}  // namespace
