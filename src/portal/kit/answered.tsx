import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Failure } from "./failure"
import { Loading } from "./loading"

type AnsweredProps<Answer> = {
  query: UseQueryResult<Answer>
  children: (answer: Answer) => ReactNode
}

/** What depends on an answer: waiting, failed, or there. */
export function Answered<Answer>({ query, children }: AnsweredProps<Answer>) {
  if (query.data !== undefined) {
    return children(query.data)
  }
  return query.error ? (
    <Failure error={query.error} onTryAgain={() => void query.refetch()} />
  ) : (
    <Loading />
  )
}
