import {
  createProjectBody,
  projectListParams,
  updateProjectBody,
} from "../../../sites/validators"
import type { StoreRule } from "../rule"

export const projectRules: StoreRule[] = [
  {
    path: "/store/b2b/projects",
    method: "GET",
    needs: "account",
    acting: true,
    query: projectListParams,
  },
  {
    path: "/store/b2b/projects",
    method: "POST",
    needs: "project.manage",
    body: createProjectBody,
  },
  {
    path: "/store/b2b/projects/:id",
    method: "POST",
    needs: "project.manage",
    body: updateProjectBody,
  },
]
