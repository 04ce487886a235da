import VitrineCommands

Vitrine.main()
