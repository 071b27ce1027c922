/** By which units variants are sold, for a rep who acts for nobody: what his office sells. */
export { GET } from "../../selling-units/route"
