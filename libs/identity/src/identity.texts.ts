import { defineTexts } from '#platform';

export const identityTexts = defineTexts('identity', {
  es: {
    problems: {
      'sign-in-refused': { title: 'No se pudo entrar', detail: 'El correo, la contraseña o el código no coinciden.' },
      'code-needed': { title: 'Falta el código', detail: 'Escriba el código de su aplicación o uno de recuperación.' },
      'wrong-password': { title: 'Contraseña incorrecta', detail: 'La contraseña actual no coincide.' },
      'wrong-code': { title: 'Código incorrecto', detail: 'El código no coincide o ya se usó. Espere al siguiente.' },
      'link-dead': { title: 'El enlace ya no sirve', detail: 'Se usó, venció o fue retirado. Pida uno nuevo.' },
      'account-needed': { title: 'Complete su cuenta', detail: 'Escriba su nombre y elija una contraseña.' },
    },
    fields: {
      'password-short': 'Use al menos {{minimum}} caracteres; una frase sirve.',
      'password-long': 'Use como máximo {{maximum}} caracteres.',
      'password-guessable': 'Es fácil de adivinar. Elija otra frase.',
      'address': 'Escriba una dirección de correo.',
      'scope-unknown': 'Este permiso no le corresponde.',
      'name-unseen': 'Escriba el nombre en una línea, sin signos invisibles.',
    },
    mail: {
      invitation: {
        subject: 'Invitación a {{tenant}} en Minga',
        body: '{{inviter}} le invita a participar en {{tenant}}, en el portal Minga.',
        until: 'La invitación vale hasta el {{until}} y se usa una sola vez.',
        action: 'Aceptar la invitación',
      },
      reset: {
        subject: 'Cambiar su contraseña de Minga',
        body: 'Alguien, quizá usted, pidió cambiar la contraseña de esta cuenta.',
        until: 'El enlace vale una hora y se usa una sola vez. Si no fue usted, no haga nada.',
        action: 'Elegir otra contraseña',
      },
      password: {
        subject: 'Su contraseña de Minga cambió',
        body: 'La contraseña de esta cuenta se cambió el {{when}}.',
        reset: 'Se eligió con el enlace que llegó a este correo. Se cerraron todas las sesiones y se revocaron todas las llaves de API y direcciones de calendario.',
        change: 'Se cambió desde la cuenta. Las demás sesiones se cerraron; las llaves de API y las direcciones de calendario siguen valiendo: si alguien más conocía la contraseña, revóquelas.',
        notYou: 'Si no fue usted, elija otra contraseña enseguida, revise quién más lee este correo y avise a quien administra su espacio.',
        action: 'Elegir otra contraseña',
      },
    },
  },
  pt: {
    problems: {
      'sign-in-refused': { title: 'Não foi possível entrar', detail: 'O e-mail, a senha ou o código não conferem.' },
      'code-needed': { title: 'Falta o código', detail: 'Digite o código do seu aplicativo ou um de recuperação.' },
      'wrong-password': { title: 'Senha incorreta', detail: 'A senha atual não confere.' },
      'wrong-code': { title: 'Código incorreto', detail: 'O código não confere ou já foi usado. Espere pelo próximo.' },
      'link-dead': { title: 'O link já não serve', detail: 'Foi usado, venceu ou foi retirado. Peça um novo.' },
      'account-needed': { title: 'Complete sua conta', detail: 'Escreva seu nome e escolha uma senha.' },
    },
    fields: {
      'password-short': 'Use pelo menos {{minimum}} caracteres; uma frase serve.',
      'password-long': 'Use no máximo {{maximum}} caracteres.',
      'password-guessable': 'É fácil de adivinhar. Escolha outra frase.',
      'address': 'Escreva um endereço de e-mail.',
      'scope-unknown': 'Esta permissão não lhe cabe.',
      'name-unseen': 'Escreva o nome em uma linha, sem sinais invisíveis.',
    },
    mail: {
      invitation: {
        subject: 'Convite para {{tenant}} na Minga',
        body: '{{inviter}} convida você a participar de {{tenant}}, no portal Minga.',
        until: 'O convite vale até {{until}} e só pode ser usado uma vez.',
        action: 'Aceitar o convite',
      },
      reset: {
        subject: 'Mudar sua senha da Minga',
        body: 'Alguém, talvez você, pediu para mudar a senha desta conta.',
        until: 'O link vale uma hora e só pode ser usado uma vez. Se não foi você, não faça nada.',
        action: 'Escolher outra senha',
      },
      password: {
        subject: 'Sua senha da Minga mudou',
        body: 'A senha desta conta foi mudada em {{when}}.',
        reset: 'Foi escolhida com o link enviado a este e-mail. Todas as sessões foram encerradas e todas as chaves de API e os endereços de calendário foram revogados.',
        change: 'Foi mudada a partir da conta. As outras sessões foram encerradas; as chaves de API e os endereços de calendário continuam valendo: se mais alguém conhecia a senha, revogue-os.',
        notYou: 'Se não foi você, escolha outra senha agora mesmo, verifique quem mais lê este e-mail e avise quem administra o seu espaço.',
        action: 'Escolher outra senha',
      },
    },
  },
  en: {
    problems: {
      'sign-in-refused': { title: 'Could not sign in', detail: 'The e-mail, the password or the code does not match.' },
      'code-needed': { title: 'Code needed', detail: 'Enter the code from your app, or a recovery code.' },
      'wrong-password': { title: 'Wrong password', detail: 'The current password does not match.' },
      'wrong-code': { title: 'Wrong code', detail: 'The code does not match or was used already. Wait for the next one.' },
      'link-dead': { title: 'This link no longer works', detail: 'It was used, ran out or was withdrawn. Ask for a new one.' },
      'account-needed': { title: 'Complete your account', detail: 'Enter your name and choose a password.' },
    },
    fields: {
      'password-short': 'Use at least {{minimum}} characters; a sentence will do.',
      'password-long': 'Use at most {{maximum}} characters.',
      'password-guessable': 'This is easy to guess. Choose another sentence.',
      'address': 'Enter an e-mail address.',
      'scope-unknown': 'This permission is not yours.',
      'name-unseen': 'Write the name on one line, without invisible characters.',
    },
    mail: {
      invitation: {
        subject: 'Invitation to {{tenant}} on Minga',
        body: '{{inviter}} invites you to take part in {{tenant}}, on the Minga portal.',
        until: 'The invitation is good until {{until}} and works once.',
        action: 'Accept the invitation',
      },
      reset: {
        subject: 'Change your Minga password',
        body: 'Somebody, perhaps you, asked to change the password of this account.',
        until: 'The link is good for one hour and works once. If it was not you, there is nothing to do.',
        action: 'Choose another password',
      },
      password: {
        subject: 'Your Minga password was changed',
        body: 'The password of this account was changed on {{when}}.',
        reset: 'It was chosen with the link sent to this mailbox. Every session was closed, and every API key and calendar address revoked.',
        change: 'It was changed from within the account. Other sessions were closed; API keys and calendar addresses go on working: if somebody else knew the password, revoke them.',
        notYou: 'If it was not you, choose another password at once, see who else reads this mailbox, and tell whoever manages your space.',
        action: 'Choose another password',
      },
    },
  },
  fr: {
    problems: {
      'sign-in-refused': { title: 'Connexion impossible', detail: 'L’adresse, le mot de passe ou le code ne correspondent pas.' },
      'code-needed': { title: 'Code requis', detail: 'Saisissez le code de votre application ou un code de secours.' },
      'wrong-password': { title: 'Mot de passe incorrect', detail: 'Le mot de passe actuel ne correspond pas.' },
      'wrong-code': { title: 'Code incorrect', detail: 'Le code ne correspond pas ou a déjà servi. Attendez le suivant.' },
      'link-dead': { title: 'Ce lien n’est plus valable', detail: 'Il a servi, a expiré ou a été retiré. Demandez-en un nouveau.' },
      'account-needed': { title: 'Complétez votre compte', detail: 'Saisissez votre nom et choisissez un mot de passe.' },
    },
    fields: {
      'password-short': 'Utilisez au moins {{minimum}} caractères ; une phrase convient.',
      'password-long': 'Utilisez au plus {{maximum}} caractères.',
      'password-guessable': 'Facile à deviner. Choisissez une autre phrase.',
      'address': 'Saisissez une adresse électronique.',
      'scope-unknown': 'Cette autorisation ne vous revient pas.',
      'name-unseen': 'Écrivez le nom sur une ligne, sans caractères invisibles.',
    },
    mail: {
      invitation: {
        subject: 'Invitation à rejoindre {{tenant}} sur Minga',
        body: '{{inviter}} vous invite à participer à {{tenant}}, sur le portail Minga.',
        until: 'L’invitation est valable jusqu’au {{until}} et ne sert qu’une fois.',
        action: 'Accepter l’invitation',
      },
      reset: {
        subject: 'Changer votre mot de passe Minga',
        body: 'Quelqu’un, peut-être vous, a demandé à changer le mot de passe de ce compte.',
        until: 'Le lien est valable une heure et ne sert qu’une fois. Si ce n’était pas vous, il n’y a rien à faire.',
        action: 'Choisir un autre mot de passe',
      },
      password: {
        subject: 'Votre mot de passe Minga a été changé',
        body: 'Le mot de passe de ce compte a été changé le {{when}}.',
        reset: 'Il a été choisi avec le lien envoyé à cette adresse. Toutes les sessions ont été fermées, toutes les clés d’API et adresses de calendrier révoquées.',
        change: 'Il a été changé depuis le compte. Les autres sessions ont été fermées ; les clés d’API et les adresses de calendrier restent valables : si quelqu’un d’autre connaissait le mot de passe, révoquez-les.',
        notYou: 'Si ce n’était pas vous, choisissez aussitôt un autre mot de passe, vérifiez qui d’autre lit cette boîte et prévenez la personne qui gère votre espace.',
        action: 'Choisir un autre mot de passe',
      },
    },
  },
});
