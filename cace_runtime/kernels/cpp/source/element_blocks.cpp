namespace {

// Lanes [first, first + n) of a block hold atoms of one element; 0 where no weight depends on it.
struct Run {
    int element, first, n;
};
struct Members {  // of a block
    int n = 0, n_runs = 0;
    int32_t atoms[W];  // n of them
    Run runs[W];

    // Of all of them, where blocks are of one element each.
    int element() const { return runs[0].element; }
    void add(int32_t atom, int of) {
        if (!n_runs || runs[n_runs - 1].element != of) runs[n_runs++] = {of, n, 0};
        ++runs[n_runs - 1].n;
        atoms[n++] = atom;
    }
};

// Blocks of W atoms. Where weights depend on the element of the atom that reads, atoms of an element follow each other,
// so that its weights are read once for all of them in a block. What has no weights of elements is done for whole
// blocks: a molecule of 8 H, 5 C and 2 O has one. Where weights are trained blocks are of one element each.
class ElementBlocks : protected Blocks {
  public:
    using Blocks::Blocks;

  protected:
#ifdef GRADIENT
    static constexpr bool OF_ONE_ELEMENT = true;
#else
    static constexpr bool OF_ONE_ELEMENT = false;
#endif
    std::vector<Members> blocks;
    std::vector<int64_t> parts;  // of each thread: consecutive blocks with about as many edges as the others

    void arrange(cace_system &system) {
        cut(system);
        blocks.clear();
        for (int z = 0; z < N_READERS; ++z) {
            if (OF_ONE_ELEMENT || blocks.empty()) blocks.emplace_back();
            for (int64_t i = 0; i < s->n_atoms; ++i) {
                if (N_READERS > 1 && s->elements[i] != z) continue;
                if (blocks.back().n == W) blocks.emplace_back();
                blocks.back().add(int32_t(i), z);
            }
            if (!blocks.back().n) blocks.pop_back();
        }
        const auto size = [&](const Members &block) {
            double n = double(W) * W;
            for (int i = 0; i < block.n; ++i) n += double(slots[block.atoms[i] + 1] - slots[block.atoms[i]]);
            return n;
        };
        double whole = 0, before = 0;
        for (const Members &block : blocks) whole += size(block);
        parts.assign(n_threads + 1, int64_t(blocks.size()));
        parts[0] = 0;
        int64_t block = 0;
        for (int k = 1; k < n_threads; ++k) {
            while (block < int64_t(blocks.size()) && before < whole * k / n_threads) before += size(blocks[block++]);
            parts[k] = block;
        }
    }
};

}  // namespace
