namespace {

thread_local std::string message;

template <class F>
int guarded(F &&f) {
    try {
        f();
        return 0;
    } catch (const std::bad_alloc &) {
        message = "out of memory";
    } catch (const std::exception &error) {
        message = error.what();
    }
    return 1;
}

}  // namespace

extern "C" {

int cace_abi() { return CACE_ABI; }
int cace_outputs() { return N_OUTPUTS; }
int cace_real_size() { return int(sizeof(real)); }
const char *cace_error() { return message.c_str(); }

// Names and lengths of the weights in order, one per line: what cace_model_create expects.
const char *cace_weights() {
    static const std::string layout = Model(nullptr).layout;
    return layout.c_str();
}
void *cace_model_create(const double *weights) {
    void *out = nullptr;
    guarded([&] { out = new Model(weights); });
    return out;
}
int cace_model_set(void *model, const double *weights) {
    return guarded([&] { static_cast<Model *>(model)->set(weights); });
}
int cace_model_set_parts(void *model, const cace_part *parts) {
    return guarded([&] { static_cast<Model *>(model)->set(parts); });
}
void cace_model_destroy(void *model) { delete static_cast<Model *>(model); }

#ifdef GRADIENT

// Memory of one gradient, reused by the next.
void *cace_gradient_create(const void *model) {
    void *out = nullptr;
    guarded([&] { out = new Gradient(*static_cast<const Model *>(model)); });
    return out;
}
void cace_gradient_destroy(void *workspace) { delete static_cast<Gradient *>(workspace); }
// Of a structure without ghosts; the outputs of `system` are not used.
int cace_gradient(void *workspace, cace_system *system, const cace_cotangents *cotangents) {
    return guarded([&] { static_cast<Gradient *>(workspace)->run(*system, *cotangents); });
}

#else

// Memory of one evaluation, reused by the next. Different workspaces of one model may be used at the same time.
void *cace_workspace_create(const void *model) {
    void *out = nullptr;
    guarded([&] { out = new Potential(*static_cast<const Model *>(model)); });
    return out;
}
void cace_workspace_destroy(void *workspace) { delete static_cast<Potential *>(workspace); }

// Phases of an evaluation: cace_begin, then 0, 1, ..., cace_phases() - 1, with exchanges of ghosts' rows in between.
int cace_phases() { return Potential::N_PHASES; }
int cace_begin(void *workspace, cace_system *system) {
    return guarded([&] { static_cast<Potential *>(workspace)->begin(*system); });
}
int cace_run(void *workspace, int phase) {
    return guarded([&] { static_cast<Potential *>(workspace)->run(phase); });
}
// At most two; returns how many. Valid until the next call of cace_run.
int cace_exchanges(void *workspace, int phase, cace_exchange *out) {
    return static_cast<Potential *>(workspace)->exchanges(phase, out);
}
// All phases, for a structure without ghosts.
int cace_evaluate(void *workspace, cace_system *system) {
    int failed = cace_begin(workspace, system);
    for (int phase = 0; !failed && phase < cace_phases(); ++phase) failed = cace_run(workspace, phase);
    return failed;
}

#endif
}
