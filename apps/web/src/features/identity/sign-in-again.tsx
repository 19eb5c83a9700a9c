export default function SignInAgain() { return null; }
