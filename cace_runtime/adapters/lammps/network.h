// One network of a potential as `cace lammps build` leaves it: its weights, and the kernels compiled for them.
//
// Whatever does not fit throws std::runtime_error with one line that says what is wrong and what to do.

#pragma once

#include <cmath>
#include <cstring>
#include <memory>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "cace.h"
#include "folder.h"
#include "latent_ewald.h"
#include "repulsion.h"
#include "shared_library.h"

namespace cace {

class Network {
  public:
    std::vector<std::string> elements;  // in the order of the embedding
    double cutoff = 0;                  // Å
    double weight = 1;                  // what its energy is multiplied with; the terms' have it already
    size_t real_size = 8;
    int n_outputs = 1;  // numbers of each atom, of which the first is its energy
    std::vector<std::unique_ptr<LatentEwald>> terms;  // what is added to the sum of the atomic energies
    std::vector<Repulsion> repulsions;                // likewise, of the atoms' places alone

    // `number`: among the potential's networks; entries of all but the first end in it. `first_weight`: of the file's
    // weights, and after that the first of the next network.
    Network(const Folder &folder, size_t number, size_t &first_weight)
        : folder(folder), end(number ? "_" + std::to_string(number) : "") {
        elements = words(folder.text("elements" + end));
        const std::vector<double> cutoffs = folder.positive("cutoff" + end);
        if (number) {
            const std::vector<double> told = folder.positive("weight" + end);
            if (told.size() != 1) do_not_fit();
            weight = told[0];
        }
        real_size = folder.integer("real_size");
        if (cutoffs.size() != 1 || std::set<std::string>(elements.begin(), elements.end()).size() != elements.size())
            do_not_fit();
        cutoff = cutoffs[0];
        load();

        const size_t n = folder.integer("weights" + end), all = folder.weights.size() / 8;
        if (n > all - first_weight) do_not_fit();
        std::vector<double> weights(n);
        std::memcpy(weights.data(), folder.weights.data() + 8 * first_weight, 8 * n);
        first_weight += n;
        check_weights(weights);
        model = model_create(weights.data());
        workspace = model ? workspace_create(model) : nullptr;
        if (!workspace) throw std::runtime_error(folder.path + ": out of memory for its weights");
        for (size_t k = 0; k < folder.integer("terms" + end); ++k)
            terms.emplace_back(new LatentEwald(folder, "latent_ewald_" + std::to_string(k) + end, n_outputs));
        for (size_t k = 0; k < folder.integer("repulsions" + end); ++k)
            repulsions.emplace_back(folder, "zbl_" + std::to_string(k) + end, elements.size());
    }
    Network(const Network &) = delete;
    ~Network() {
        if (workspace) workspace_destroy(workspace);
        if (model) model_destroy(model);
    }

    // Whether its part of the energy is the plain sum of the atoms', so that forces need nothing but this network.
    bool is_plain() const { return terms.empty() && weight == 1; }
    void begin(cace_system &system) { check(begin_(workspace, &system)); }
    void run(int phase) { check(run_(workspace, phase)); }
    int phases() const { return phases_(); }
    int exchanges(int phase, cace_exchange *out) const { return exchanges_(workspace, phase, out); }

  private:
    const Folder &folder;
    std::string end;  // of the names of its entries and library
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

    void check(int failed) const {
        if (failed) throw std::runtime_error(std::string("the compiled kernels stopped: ") + error());
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
        if (known != weights.size()) do_not_fit();
        for (double weight : weights)
            if (!std::isfinite(weight)) folder.fail(folder.path + "/potential has weights that are not finite");
    }
    void load() {
        library.reset(new SharedLibrary(folder, "kernels" + end));
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
