import { usePortal } from "../hooks/use-portal"

/** The merchant's logo, or his name where there is none. */
export function Brand() {
  const { config } = usePortal()
  return config.logo_url ? (
    <img
      src={config.logo_url}
      alt={config.name}
      className="max-h-9 max-w-44 object-contain"
    />
  ) : (
    <span className="txt-large-plus break-words">{config.name}</span>
  )
}
