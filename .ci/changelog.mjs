// How a changeset becomes an entry of a changelog: its words, without the commit that added it, and without a list of packages
// that have the same version anyway.
const getReleaseLine = ({ summary }) =>
  Promise.resolve(
    summary
      .trim()
      .split("\n")
      .map((line, index) => (index === 0 ? `- ${line}` : line.trim() === "" ? "" : `  ${line}`))
      .join("\n")
  )

const getDependencyReleaseLine = () => Promise.resolve("")

export default { getReleaseLine, getDependencyReleaseLine }
