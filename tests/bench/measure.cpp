// Runs two commands in turn, several times, and prints the median ratio of their CPU seconds and
// the peak memory of the first.
//
//   measure PAIRS COMMAND... -- REFERENCE...
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Cost {
  double seconds = 0;
  long kilobytes = 0;
};

Cost run(const std::vector<char*>& command) {
  const pid_t child = fork();
  if (child == 0) {
    const int null = open("/dev/null", O_WRONLY);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    execv(command[0], command.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
    std::fprintf(stderr, "measure: %s failed\n", command[0]);
    std::exit(1);
  }
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return {seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<char*> commands[2];
  int which = 0;
  for (int i = 2; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--" && which == 0)
      which = 1;
    else
      commands[which].push_back(argv[i]);
  }
  if (commands[0].empty() || commands[1].empty()) return 2;
  for (auto& command : commands) command.push_back(nullptr);
  std::vector<double> ratios;
  long kilobytes = 0;
  for (int pair = 0; pair < std::atoi(argv[1]); ++pair) {
    const Cost cost = run(commands[0]);
    ratios.push_back(cost.seconds / run(commands[1]).seconds);
    kilobytes = std::max(kilobytes, cost.kilobytes);
  }
  std::sort(ratios.begin(), ratios.end());
  std::printf("%.3f %ld\n", ratios[ratios.size() / 2], kilobytes);
}
