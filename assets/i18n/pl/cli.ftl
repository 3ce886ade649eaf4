# Wiersz poleceń: nagłówki pomocy i błędy wpisywania.
cli-heading-usage = Użycie
cli-heading-commands = Polecenia
cli-heading-options = Opcje
cli-arg-help = Pokazuje tę pomoc
cli-arg-version = Pokazuje wersję programu
cli-see-help = Wszystkie polecenia pokaże: lpdi --help
cli-error-missing = Brakuje wymaganego parametru: { $arg }
cli-error-value = Wartość „{ $value }” nie pasuje do parametru { $arg }
cli-error-unknown = Nieznany parametr: { $arg }
cli-created = Utworzono pusty plan: { $file }
cli-fields-path = Ścieżka
cli-fields-type = Typ
cli-fields-unit = Jednostka
cli-fields-bounds = Granice
cli-fields-required = Wymagane
cli-fields-label = Etykieta
