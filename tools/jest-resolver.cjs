// Our own relative imports end in .js and mean the .ts beside them; packages resolve as Node does.
module.exports = (request, options) =>
  options.defaultResolver(
    request,
    options.basedir.includes('/node_modules/') ? options : { ...options, extensionAlias: { '.js': ['.ts', '.js'] } },
  );
