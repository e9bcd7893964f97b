// A potential as `cace lammps build` leaves it: a folder with the weights and the kernels that were compiled for them.
//
// File `potential`: lines "key value ...", a line "end", then the weights as float64. Whatever does not fit throws
// std::runtime_error with one line that says what is wrong and what to do.

#pragma once

#include <dlfcn.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "cace.h"

namespace cace {

constexpr const char *FORMAT = "1";  // of the folder; cace_runtime/engines/lammps/folder.py has the same

inline uint32_t crc32(const std::string &bytes) {
    std::array<uint32_t, 256> table;
    for (uint32_t i = 0; i < 256; ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit) table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xEDB88320u : 0);
    }
    uint32_t c = 0xFFFFFFFFu;
    for (unsigned char byte : bytes) c = c >> 8 ^ table[(c ^ byte) & 255];
    return ~c;
}

inline bool read_file(const std::string &path, std::string &bytes) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return false;
    bytes.assign(std::istreambuf_iterator<char>(file), {});
    return !file.bad();
}

inline bool ends_with(const std::string &text, const std::string &end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

// What this processor can do, in the words of the kernel.
inline std::set<std::string> processor_features() {
    std::set<std::string> features;
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; features.empty() && std::getline(file, line);)
        if (line.rfind("flags", 0) == 0 || line.rfind("Features", 0) == 0) {
            std::istringstream words(line.substr(line.find(':') + 1));
            features.insert(std::istream_iterator<std::string>(words), {});
        }
    return features;
}

class Kernels {
  public:
    std::string folder;
    std::vector<std::string> elements;  // in the order of the embedding
    double cutoff = 0;                  // Å
    size_t real_size = 8;

    // `name`: a model file, beside which its folder is, or the folder itself.
    explicit Kernels(const std::string &name) : asked(name) {
        std::string stem = name;
        while (stem.size() > 1 && stem.back() == '/') stem.pop_back();
        if (ends_with(stem, ".safetensors")) stem.resize(stem.rfind('.'));
        folder = ends_with(stem, ".lammps") ? stem : stem + ".lammps";

        std::string text;
        if (!read_file(folder + "/potential", text)) fail("there is no " + folder + "/potential");
        const size_t end = text.find("\nend\n");
        if (text.rfind("cace-lammps ", 0) != 0 || end == std::string::npos)
            fail(folder + "/potential is not a potential for this pair style");
        std::istringstream lines(text.substr(0, end));
        for (std::string line; std::getline(lines, line);) {
            const size_t blank = line.find(' ');
            header[line.substr(0, blank)] = blank == std::string::npos ? "" : line.substr(blank + 1);
        }
        if (entry("cace-lammps") != FORMAT)
            fail(folder + " is of version " + entry("cace-lammps") + ", this plugin reads version " + FORMAT);
        check_source();
        check_processor();

        const std::string bytes = text.substr(end + 5);
        if (bytes.size() != 8 * number("weights") || crc32(bytes) != number("weights_crc32"))
            fail(folder + "/potential is damaged");
        std::vector<double> weights(number("weights"));
        std::memcpy(weights.data(), bytes.data(), bytes.size());
        std::istringstream words(entry("elements"));
        elements.assign(std::istream_iterator<std::string>(words), {});
        cutoff = std::stod(entry("cutoff"));
        real_size = number("real_size");
        load(folder + "/kernels.so");
        model = model_create(weights.data());
        workspace = model ? workspace_create(model) : nullptr;
        if (!workspace) throw std::runtime_error(asked + ": out of memory for its weights");
    }
    Kernels(const Kernels &) = delete;
    ~Kernels() {
        if (workspace) workspace_destroy(workspace);
        if (model) model_destroy(model);
        if (library) dlclose(library);
    }

    void begin(cace_system &system) { check(begin_(workspace, &system)); }
    void run(int phase) { check(run_(workspace, phase)); }
    int phases() const { return phases_(); }
    int exchanges(int phase, cace_exchange *out) const { return exchanges_(workspace, phase, out); }

  private:
    std::string asked;
    std::map<std::string, std::string> header;
    void *library = nullptr, *model = nullptr, *workspace = nullptr;
    decltype(&cace_abi) abi = nullptr;
    decltype(&cace_real_size) real_size_ = nullptr;
    decltype(&cace_error) error = nullptr;
    decltype(&cace_model_create) model_create = nullptr;
    decltype(&cace_model_destroy) model_destroy = nullptr;
    decltype(&cace_workspace_create) workspace_create = nullptr;
    decltype(&cace_workspace_destroy) workspace_destroy = nullptr;
    decltype(&cace_phases) phases_ = nullptr;
    decltype(&cace_begin) begin_ = nullptr;
    decltype(&cace_run) run_ = nullptr;
    decltype(&cace_exchanges) exchanges_ = nullptr;

    [[noreturn]] void fail(const std::string &what) const {
        const bool built = ends_with(asked, ".lammps") || ends_with(asked, ".lammps/");
        throw std::runtime_error(what + ". Run: cace lammps build " + (built ? "MODEL.safetensors" : asked));
    }
    void check(int failed) const {
        if (failed) throw std::runtime_error(std::string("the compiled kernels stopped: ") + error());
    }
    const std::string &entry(const std::string &key) const {
        const auto found = header.find(key);
        if (found == header.end()) fail(folder + "/potential has no entry '" + key + "'");
        return found->second;
    }
    size_t number(const std::string &key) const { return std::stoull(entry(key)); }
    // The folder may go where the model file is not; where it is, they must be of the same training.
    void check_source() const {
        std::string bytes;
        if (!ends_with(asked, ".safetensors") || !read_file(asked, bytes)) return;
        if (bytes.size() != number("source_bytes") || crc32(bytes) != number("source_crc32"))
            fail(asked + " is not the file that " + folder + " was made from");
    }
    void check_processor() {
        std::istringstream words(entry("processor"));
        const std::set<std::string> here = processor_features();
        for (std::string word; words >> word;)
            if (!here.count(word)) fail(folder + " was compiled for another processor (this one lacks " + word + ")");
    }
    void load(const std::string &path) {
        std::string bytes;
        if (!read_file(path, bytes)) fail("there is no " + path);
        // Before it is loaded: a damaged library may end the process.
        if (bytes.size() != number("kernels_bytes") || crc32(bytes) != number("kernels_crc32"))
            fail(path + " is not the library that " + folder + "/potential was written with");
        const std::string place = path.find('/') == std::string::npos ? "./" + path : path;
        library = dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!library) fail(std::string(dlerror()));
        find(abi, "cace_abi");
        find(real_size_, "cace_real_size");
        find(error, "cace_error");
        find(model_create, "cace_model_create");
        find(model_destroy, "cace_model_destroy");
        find(workspace_create, "cace_workspace_create");
        find(workspace_destroy, "cace_workspace_destroy");
        find(phases_, "cace_phases");
        find(begin_, "cace_begin");
        find(run_, "cace_run");
        find(exchanges_, "cace_exchanges");
        if (abi() != CACE_ABI || size_t(real_size_()) != real_size)
            fail(path + " has interface version " + std::to_string(abi()) + ", this plugin speaks " +
                 std::to_string(int(CACE_ABI)));
    }
    template <class F>
    void find(F &function, const char *name) {
        function = reinterpret_cast<F>(dlsym(library, name));
        if (!function) fail(folder + "/kernels.so has no function " + name);
    }
};

}  // namespace cace
