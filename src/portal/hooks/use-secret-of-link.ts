import { useEffect, useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"

/**
 * The token that a mailed link carries. It is a secret: the address bar and the
 * history lose it at once.
 * @param path of the page itself
 */
export function useSecretOfLink(path: string): string | null {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const inAddress = params.get("token")
  const [token, setToken] = useState(inAddress)
  useEffect(() => {
    if (inAddress !== null) {
      setToken(inAddress)
      void navigate(path, { replace: true })
    }
  }, [inAddress, navigate, path])
  return token
}
