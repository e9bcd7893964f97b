// The folder that `cace lammps build` leaves, and what is wrong with it. Nothing of it is used before it is checked.
//
// File `potential`: lines "key value ...", the last of them "crc32 N" over the rest of the file, a line "end", then the
// weights as float64. It lists the libraries beside it by size and checksum, for loading a damaged library may end the
// process. A checksum tells what was changed by accident or by hand; it does not tell who wrote the folder. Whatever
// does not fit throws std::runtime_error with one line that says what is wrong and what to do.

#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace cace {

constexpr const char *FORMAT = "5";  // of the folder; cace_runtime/adapters/lammps/potential_file.py has the same

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

inline std::vector<std::string> words(const std::string &text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

class Folder {
  public:
    std::string path, weights;  // bytes

    // `model`: what the command that writes the folder again is told.
    Folder(const std::string &path, const std::string &model) : path(path), model(model) {
        std::string text;
        if (!read_file(path + "/potential", text)) fail("there is no " + path + "/potential");
        if (text.rfind("cace-lammps ", 0) != 0) fail(path + "/potential is not a potential for this pair style");
        const std::string version = text.substr(12, text.find('\n') - 12);
        if (version != FORMAT)
            fail(path + " is of version " + version.substr(0, 20) + ", this plugin reads version " + FORMAT);
        const size_t end = text.find("\nend\n");
        const size_t sum = end == std::string::npos ? end : text.rfind('\n', end - 1);
        if (sum == std::string::npos || text.compare(sum + 1, 6, "crc32 ") != 0) changed();
        const std::string told = text.substr(sum + 7, end - sum - 7);
        text.erase(sum, end - sum);
        if (told != std::to_string(crc32(text))) changed();

        weights = text.substr(sum + 5);
        std::istringstream lines(text.substr(0, sum));
        for (std::string line; std::getline(lines, line);) {
            const size_t blank = line.find(' ');
            const std::string key = line.substr(0, blank);
            if (!header.emplace(key, blank == std::string::npos ? "" : line.substr(blank + 1)).second)
                fail(path + "/potential has two entries '" + key + "'");
        }
    }

    [[noreturn]] void fail(const std::string &what) const {
        throw std::runtime_error(what + ". Run: cace lammps build " + model);
    }
    const std::string &text(const std::string &key) const {
        const auto found = header.find(key);
        if (found == header.end()) fail(path + "/potential has no entry '" + key + "'");
        return found->second;
    }
    size_t integer(const std::string &key) const {
        const std::string &value = text(key);
        if (value.empty() || value.size() > 18 || value.find_first_not_of("0123456789") != std::string::npos)
            not_a_number(key, value);
        return size_t(std::stoull(value));
    }
    std::vector<double> numbers(const std::string &key) const {
        std::vector<double> found;
        for (const std::string &word : words(text(key))) {
            char *end = nullptr;
            found.push_back(std::strtod(word.c_str(), &end));
            if (*end || !std::isfinite(found.back())) not_a_number(key, text(key));
        }
        return found;
    }
    std::vector<double> positive(const std::string &key) const {
        const std::vector<double> found = numbers(key);
        for (double number : found)
            if (number <= 0) not_a_number(key, text(key));
        return found;
    }
    // Whether these are the bytes that the entries `name`_bytes and `name`_crc32 tell of.
    bool are(const std::string &bytes, const std::string &name) const {
        return bytes.size() == integer(name + "_bytes") && crc32(bytes) == integer(name + "_crc32");
    }
    void check_library(const std::string &file, const std::string &name) const {
        std::string bytes;
        if (!read_file(file, bytes)) fail("there is no " + file);
        if (!are(bytes, name)) fail(file + " is not the library that " + path + "/potential was written with");
    }

  private:
    std::string model;
    std::map<std::string, std::string> header;

    [[noreturn]] void changed() const { fail(path + "/potential is damaged, or was changed after it was written"); }
    [[noreturn]] void not_a_number(const std::string &key, const std::string &value) const {
        fail(path + "/potential has no such " + key + ": '" + value.substr(0, 40) + "'");
    }
};

}  // namespace cace
