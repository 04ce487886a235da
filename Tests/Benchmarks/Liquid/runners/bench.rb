# Ruby Liquid: microseconds of processor time for a page, and the page itself. Usage: bench.rb TEMPLATES DATA OUT
require 'json'
require 'liquid'

templates, data, out = ARGV
data = JSON.parse(File.read(data, encoding: 'UTF-8'))
template = Liquid::Template.parse(File.read("#{templates}/cards.html.liquid", encoding: 'UTF-8'))
page = template.render!(data)
File.write("#{out}/Ruby Liquid.html", page)
best = Float::INFINITY
finish = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) + 2
while (start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)) < finish
  template.render!(data)
  best = [best, Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start].min
end
puts "Ruby Liquid\t#{Liquid::VERSION} (Ruby #{RUBY_VERSION})\t#{(best * 1e6).round(1)}"
