export { getPermissions as GET } from "../../../people/roles"
