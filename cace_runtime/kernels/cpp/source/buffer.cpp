namespace {

struct Buffer {  // aligned, grows, never shrinks; contents are zero when new
    real *data = nullptr;
    size_t capacity = 0;
    Buffer() = default;
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    ~Buffer() { std::free(data); }
    real *at_least(size_t n) {
        if (n + 2 * W > capacity) {
            std::free(data);
            data = nullptr;
            capacity = 0;
            const size_t wanted = n + n / 16 + 2 * W, bytes = (wanted * sizeof(real) + 127) / 128 * 128;
            void *p = nullptr;
            if (posix_memalign(&p, 128, bytes)) throw std::bad_alloc();
            std::memset(p, 0, bytes);
            data = static_cast<real *>(p);
            capacity = wanted;
        }
        return data;
    }
    operator real *() const { return data; }
};

// Numbers that are read a register at a time: a load that crosses a line of the cache takes twice as long.
class AlignedReals {
  public:
    void assign(size_t n) { lines.assign((n + PER_LINE - 1) / PER_LINE, Line{}); }
    void resize(size_t n) { lines.resize((n + PER_LINE - 1) / PER_LINE); }
    real *data() { return lines.empty() ? nullptr : lines.front().x; }
    const real *data() const { return lines.empty() ? nullptr : lines.front().x; }

  private:
    static constexpr size_t PER_LINE = 64 / sizeof(real);
    struct Line {
        alignas(64) real x[PER_LINE];
    };
    std::vector<Line> lines;
};

}  // namespace
