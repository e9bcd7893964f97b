// A potential as `cace lammps build` leaves it: its weights, and the kernels that were compiled for them.
//
// Whatever does not fit throws std::runtime_error with one line that says what is wrong and what to do.

#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "cace.h"
#include "folder.h"
#include "latent_ewald.h"
#include "shared_library.h"

namespace cace {

inline bool ends_with(const std::string &text, const std::string &end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

// What this processor can do, in the words of the kernel.
inline std::set<std::string> processor_features() {
    std::set<std::string> features;
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; features.empty() && std::getline(file, line);)
        if (line.rfind("flags", 0) == 0 || line.rfind("Features", 0) == 0)
            for (const std::string &word : words(line.substr(line.find(':') + 1))) features.insert(word);
    return features;
}

class Kernels {
  public:
    std::vector<std::string> elements;  // in the order of the embedding
    std::vector<double> masses;         // of those elements, as they are found in nature
    double cutoff = 0;                  // Å
    size_t real_size = 8;
    int n_outputs = 1;  // numbers of each atom, of which the first is its energy
    std::vector<std::unique_ptr<LatentEwald>> terms;  // what is added to the sum of the atomic energies

    // `name`: a model file, beside which its folder is, or the folder itself.
    explicit Kernels(const std::string &name) : asked(name), folder(folder_of(name), model_of(name)) {
        check_source();
        check_processor();
        if (folder.integer("abi") != CACE_ABI)
            folder.fail(folder.path + " has interface version " + folder.text("abi") + ", this plugin speaks " +
                        std::to_string(int(CACE_ABI)));
        elements = words(folder.text("elements"));
        masses = folder.positive("masses");
        const std::vector<double> cutoffs = folder.positive("cutoff");
        real_size = folder.integer("real_size");
        if (cutoffs.size() != 1 || masses.size() != elements.size() ||
            std::set<std::string>(elements.begin(), elements.end()).size() != elements.size())
            do_not_fit();
        cutoff = cutoffs[0];
        load();

        std::vector<double> weights(folder.weights.size() / 8);
        std::memcpy(weights.data(), folder.weights.data(), 8 * weights.size());
        check_weights(weights);
        model = model_create(weights.data());
        workspace = model ? workspace_create(model) : nullptr;
        if (!workspace) throw std::runtime_error(asked + ": out of memory for its weights");
        folder.weights.clear();
        for (size_t k = 0; k < folder.integer("terms"); ++k)
            terms.emplace_back(new LatentEwald(folder, k, n_outputs));
    }
    Kernels(const Kernels &) = delete;
    ~Kernels() {
        if (workspace) workspace_destroy(workspace);
        if (model) model_destroy(model);
    }

    void begin(cace_system &system) { check(begin_(workspace, &system)); }
    void run(int phase) { check(run_(workspace, phase)); }
    int phases() const { return phases_(); }
    int exchanges(int phase, cace_exchange *out) const { return exchanges_(workspace, phase, out); }

  private:
    std::string asked;
    Folder folder;
    std::unique_ptr<SharedLibrary> library;
    void *model = nullptr, *workspace = nullptr;
    decltype(&cace_abi) abi = nullptr;
    decltype(&cace_outputs) outputs = nullptr;
    decltype(&cace_real_size) real_size_ = nullptr;
    decltype(&cace_error) error = nullptr;
    decltype(&cace_weights) layout = nullptr;
    decltype(&cace_model_create) model_create = nullptr;
    decltype(&cace_model_destroy) model_destroy = nullptr;
    decltype(&cace_workspace_create) workspace_create = nullptr;
    decltype(&cace_workspace_destroy) workspace_destroy = nullptr;
    decltype(&cace_phases) phases_ = nullptr;
    decltype(&cace_begin) begin_ = nullptr;
    decltype(&cace_run) run_ = nullptr;
    decltype(&cace_exchanges) exchanges_ = nullptr;

    static std::string folder_of(std::string name) {
        while (name.size() > 1 && name.back() == '/') name.pop_back();
        if (ends_with(name, ".safetensors")) name.resize(name.rfind('.'));
        return ends_with(name, ".lammps") ? name : name + ".lammps";
    }
    static std::string model_of(const std::string &name) {
        return ends_with(name, ".lammps") || ends_with(name, ".lammps/") ? "MODEL.safetensors" : name;
    }
    void check(int failed) const {
        if (failed) throw std::runtime_error(std::string("the compiled kernels stopped: ") + error());
    }
    // The folder may go where the model file is not; where it is, they must be of the same training.
    void check_source() const {
        std::string bytes;
        if (ends_with(asked, ".safetensors") && read_file(asked, bytes) && !folder.are(bytes, "source"))
            folder.fail(asked + " is not the file that " + folder.path + " was made from");
    }
    void check_processor() const {
        const std::set<std::string> here = processor_features();
        for (const std::string &word : words(folder.text("processor")))
            if (!here.count(word))
                folder.fail(folder.path + " was compiled for another processor (this one lacks " + word + ")");
    }
    [[noreturn]] void do_not_fit() const {
        folder.fail(folder.path + "/potential contradicts itself, or the kernels beside it");
    }
    // The kernels say what they take; what stands twice, in the header and there, has to be the same.
    void check_weights(const std::vector<double> &weights) const {
        std::istringstream lines(layout());
        size_t known = 0, n = 0;
        for (std::string name; lines >> name >> n; known += n) {
            if (known + n > weights.size()) do_not_fit();
            if (name == "cutoff" && weights[known] != cutoff) do_not_fit();
            if (name == "reference_energies" && n != elements.size()) do_not_fit();
        }
        if (known != weights.size() || folder.weights.size() != 8 * known || folder.integer("weights") != known)
            do_not_fit();
        for (double weight : weights)
            if (!std::isfinite(weight)) folder.fail(folder.path + "/potential has weights that are not finite");
    }
    void load() {
        library.reset(new SharedLibrary(folder, "kernels"));
        library->find(abi, "cace_abi");
        library->find(outputs, "cace_outputs");
        library->find(real_size_, "cace_real_size");
        library->find(error, "cace_error");
        library->find(layout, "cace_weights");
        library->find(model_create, "cace_model_create");
        library->find(model_destroy, "cace_model_destroy");
        library->find(workspace_create, "cace_workspace_create");
        library->find(workspace_destroy, "cace_workspace_destroy");
        library->find(phases_, "cace_phases");
        library->find(begin_, "cace_begin");
        library->find(run_, "cace_run");
        library->find(exchanges_, "cace_exchanges");
        if (abi() != CACE_ABI || size_t(real_size_()) != real_size) do_not_fit();
        n_outputs = outputs();
    }
};

}  // namespace cace
