export { cloneDatabase, type Database } from "./database"
export { scale } from "./environment"
export { eventually } from "./eventually"
export {
  client,
  must,
  signInAdmin,
  type Answer,
  type ErrorBody,
  type HttpClient,
} from "./http"
export { mailsOf } from "./mails"
export { openModule } from "./modules"
export { startServer, type Server } from "./server"
export * from "./buying"
export { openShop, PEOPLE, type Shop } from "./shop"
