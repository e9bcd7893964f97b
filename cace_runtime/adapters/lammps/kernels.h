// A potential as `cace lammps build` leaves it: a network, or several whose energies are added with weights.
//
// Whatever does not fit throws std::runtime_error with one line that says what is wrong and what to do.

#pragma once

#include <algorithm>
#include <fstream>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "cace.h"
#include "folder.h"
#include "network.h"

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
    std::vector<std::string> elements;  // in the order of the first network's embedding
    std::vector<double> masses;         // of those elements, as they are found in nature
    double cutoff = 0;                  // Å, the largest of all networks
    std::vector<std::unique_ptr<Network>> networks;
    std::vector<std::vector<int>> rows;  // of each network, in the order of `elements`
    std::string beside;                  // pair style with arguments for a part of the energy, or nothing

    // `name`: a model file, beside which its folder is, or the folder itself.
    explicit Kernels(const std::string &name) : asked(name), folder(folder_of(name), model_of(name)) {
        check_source();
        check_processor();
        if (folder.integer("abi") != CACE_ABI)
            folder.fail(folder.path + " has interface version " + folder.text("abi") + ", this plugin speaks " +
                        std::to_string(int(CACE_ABI)));
        elements = words(folder.text("elements"));
        masses = folder.positive("masses");
        beside = folder.text("beside");
        const size_t n = folder.integer("networks");
        if (n < 1 || masses.size() != elements.size()) do_not_fit();
        size_t n_weights = 0;
        for (size_t k = 0; k < n; ++k) {
            networks.emplace_back(new Network(folder, k, n_weights));
            cutoff = std::max(cutoff, networks[k]->cutoff);
            rows.push_back(rows_of(networks[k]->elements));
        }
        if (folder.weights.size() != 8 * n_weights) do_not_fit();
        folder.weights.clear();
    }
    Kernels(const Kernels &) = delete;

    bool has_terms() const {
        return std::any_of(networks.begin(), networks.end(), [](const auto &each) { return !each->terms.empty(); });
    }

  private:
    std::string asked;
    Folder folder;

    // Networks may have the elements in different orders.
    std::vector<int> rows_of(const std::vector<std::string> &own) const {
        std::vector<int> found;
        for (const std::string &element : elements)
            found.push_back(int(std::find(own.begin(), own.end(), element) - own.begin()));
        if (own.size() != elements.size() || std::count(found.begin(), found.end(), int(own.size()))) do_not_fit();
        return found;
    }
    static std::string folder_of(std::string name) {
        while (name.size() > 1 && name.back() == '/') name.pop_back();
        if (ends_with(name, ".safetensors")) name.resize(name.rfind('.'));
        return ends_with(name, ".lammps") ? name : name + ".lammps";
    }
    static std::string model_of(const std::string &name) {
        return ends_with(name, ".lammps") || ends_with(name, ".lammps/") ? "MODEL.safetensors" : name;
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
};

}  // namespace cace
