export default function Palette(_: { reader: unknown; onClose: () => void }) { return null; }
