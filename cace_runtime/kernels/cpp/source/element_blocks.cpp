namespace {

// Blocks of W atoms of one element each, where weights depend on the element of the atom that reads; else of any.
class ElementBlocks : protected Blocks {
  public:
    using Blocks::Blocks;

  protected:
    struct Members {
        int element, n;    // element: 0 where no weight depends on it
        int32_t atoms[W];  // n of them
    };
    std::vector<Members> blocks;
    std::vector<int64_t> parts;  // of each thread: consecutive blocks with about as many edges as the others

    void arrange(cace_system &system) {
        cut(system);
        blocks.clear();
        for (int z = 0; z < N_READERS; ++z) {
            Members *open = nullptr;
            for (int64_t i = 0; i < s->n_atoms; ++i) {
                if (N_READERS > 1 && s->elements[i] != z) continue;
                if (!open || open->n == W) {
                    blocks.push_back({z, 0, {}});
                    open = &blocks.back();
                }
                open->atoms[open->n++] = int32_t(i);
            }
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
